import { SupervisionBody } from '../../../shared/contracts/collect-values'
import { SupervisionStage } from '../../../shared/contracts/supervision'
import { supervisionBodyNames } from '../../../shared/text/collect-names'
import { formatNumber } from '../../../shared/text/format'
import { supervisionStageNames } from '../../../shared/text/supervision-names'
import { useChosenParty } from '../lex/use-chosen-party'
import { capital } from '../register/form-values'

/** What the list's address may hold. */
export const supervisionFilterNames = [
  'vy',
  'sok',
  'ar',
  'lage',
  'myndighet',
  'enhet',
  'utforare',
  'insats',
  'arkiv',
  'tillsyn',
] as const
type Name = (typeof supervisionFilterNames)[number]

/** The filters above the list; an enhet, utförare or insats is there when a figure led here by it. */
export function useSupervisionFilters(
  values: Readonly<Record<Name, string | null>>,
  set: (name: Name, value: string | null) => void,
  latest: { years: number[]; archived: number } | undefined,
) {
  const party = useChosenParty(values)
  return [
    {
      id: 'myndighet',
      label: 'Alla som granskar',
      options: SupervisionBody.options.map((value) => ({ value, label: capital(supervisionBodyNames[value]) })),
      value: values.myndighet,
      onChange: (value: string | null) => set('myndighet', value),
    },
    {
      id: 'ar',
      label: 'Alla år',
      options: (latest?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
      value: values.ar,
      onChange: (value: string | null) => set('ar', value),
    },
    {
      id: 'lage',
      label: 'Alla lägen',
      options: SupervisionStage.options.map((value) => ({ value, label: capital(supervisionStageNames[value]) })),
      value: values.lage,
      onChange: (value: string | null) => set('lage', value),
    },
    ...party.map(({ id, name, label }) => ({
      id,
      label: 'Alla',
      options: [{ value: values[id] ?? '', label: `${label}: ${name}` }],
      value: values[id],
      onChange: (value: string | null) => set(id, value),
    })),
    {
      id: 'arkiv',
      label: 'I bruk',
      options: [{ value: 'ja', label: `Även arkiverade (${formatNumber(latest?.archived ?? 0)})` }],
      value: values.arkiv,
      onChange: (value: string | null) => set('arkiv', value),
    },
  ]
}

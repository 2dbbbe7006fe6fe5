import type { Output } from '../../../shared/contracts'
import { missing, type SignalRegister } from '../../../shared/contracts/signal'
import { signalStepNames, stepsOf } from '../../../shared/domain/signal/step'
import { formatNumber } from '../../../shared/text/format'
import type { Filter } from '../../ui/table'
import { capital } from '../register/form-values'
import type { CommonName, SignalAddress } from './use-signal-address'

interface FilterInput {
  register: SignalRegister
  address: Pick<SignalAddress, 'values' | 'year' | 'days'> & { set: (name: CommonName, value: string | null) => void }
  choices: Output<'register.choices'> | undefined
  categories: readonly string[]
  archived: number
}

/** Läge, kategori and år always; what only a link from a figure sets is shown while it is set, so that it can be lifted. */
export function commonFilters({ register, address, choices, categories, archived }: FilterInput): Filter[] {
  const { values, set, year, days } = address
  const filter = (id: CommonName, label: string, options: Filter['options']): Filter => ({
    id,
    label,
    options,
    value: values[id],
    onChange: (value) => set(id, value),
  })
  const whenSet = (id: CommonName, label: string, options: Filter['options']): Filter[] =>
    values[id] === null ? [] : [filter(id, label, options)]
  const named = (rows: readonly { id: string; name: string }[] = []) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const word = register === 'deviation' ? 'typ' : 'kategori'
  const hasDays = values.fran !== null || values.till !== null
  const used = withChosen(categories, values.kategori)
  return [
    filter('lage', 'Alla lägen', [
      { value: 'open', label: 'Inte avslutade' },
      ...stepsOf(register).map((step) => ({ value: step, label: capital(signalStepNames[register][step] ?? step) })),
    ]),
    filter('kategori', register === 'deviation' ? 'Alla typer' : 'Alla kategorier', [
      ...used.map((category) => ({ value: category, label: capital(category) })),
      { value: missing, label: `${capital(word)} saknas` },
    ]),
    ...whenSet('utforare', 'Alla utförare', [
      ...named(choices?.providers),
      { value: missing, label: 'Utförare saknas' },
    ]),
    ...whenSet('enhet', 'Alla enheter', [...named(choices?.units), { value: missing, label: 'Enhet saknas' }]),
    ...whenSet('insats', 'Alla insatser', [
      ...named(choices?.serviceTypes),
      { value: missing, label: 'Insats saknas' },
    ]),
    hasDays
      ? { ...filter('fran', `Hela ${year}`, [{ value: values.fran ?? '', label: days }]), value: values.fran ?? '' }
      : filter('ar', String(year), [{ value: 'alla', label: 'Alla år' }]),
    ...(archived === 0 && values.arkiv === null
      ? []
      : [filter('arkiv', 'I bruk', [{ value: 'ja', label: `Även arkiverade (${formatNumber(archived)})` }])]),
  ]
}

/** A category that an address names stands among the choices even where its case is another. */
const withChosen = (categories: readonly string[], chosen: string | null): string[] =>
  chosen === null || chosen === missing || categories.includes(chosen) ? [...categories] : [chosen, ...categories]

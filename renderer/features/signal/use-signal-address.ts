import { useSearchParams } from 'wouter'
import { SignalStep } from '../../../shared/contracts/signal'
import { useScreen } from '../../app/screen-state'
import { dayOf, oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useToday } from '../register/use-today'

/** What every register's address may hold; `post` is the row in the panel, `ny` a new one. */
const common = [
  'flik',
  'sok',
  'ar',
  'fran',
  'till',
  'utforare',
  'enhet',
  'kategori',
  'insats',
  'lage',
  'arkiv',
  'post',
  'ny',
] as const
export type CommonName = (typeof common)[number]

const steps = [...SignalStep.options, 'open'] as const

/** The list's filters, kept in the address. Days of the address stand before the year of the frame. */
export function useSignalAddress<Own extends string>(own: readonly Own[]) {
  const { committeeId, year: chosen } = useScreen()
  const today = useToday()
  const { values, set } = useAddressFilter<CommonName | Own>([...common, ...own])
  const [, setParams] = useSearchParams()
  // What lies ahead has not been reported: a year that is planned shows the present one.
  const year = Math.min(chosen, Number(today.slice(0, 4)))
  const from = dayOf(values.fran)
  const until = dayOf(values.till)
  const hasDays = from !== null || until !== null
  const wholeYear = values.ar === 'alla' || hasDays ? null : year
  return {
    values,
    set,
    year,
    today,
    /** Sets several at once; null takes one away. */
    patch: (changes: Partial<Record<CommonName | Own, string | null>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries<string | null | undefined>(changes)) {
            if (value === null || value === undefined || value === '') after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { replace: true },
      ),
    /** Back to the whole list; the tab stays. */
    clear: () => setParams(new URLSearchParams(values.flik === null ? {} : { flik: values.flik }), { replace: true }),
    query: {
      committeeId,
      search: values.sok ?? '',
      from: wholeYear === null ? from : `${wholeYear}-01-01`,
      until: wholeYear === null ? until : `${wholeYear}-12-31`,
      providerId: values.utforare,
      unitId: values.enhet,
      serviceTypeId: values.insats,
      category: values.kategori,
      step: oneOf(steps, values.lage),
      includeArchived: values.arkiv !== null,
    },
    /** 'hittills 2026' in words: the days that the list shows. */
    days: hasDays ? `${from ?? ''}–${until ?? ''}` : values.ar === 'alla' ? 'alla år' : String(year),
  }
}
export type SignalAddress<Own extends string = never> = ReturnType<typeof useSignalAddress<Own>>

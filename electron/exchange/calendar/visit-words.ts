import type { CalendarVisit } from '../../../shared/contracts/calendar'
import { formatDays } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'

export type FileVisit = Pick<
  CalendarVisit,
  'kind' | 'number' | 'provider' | 'unit' | 'address' | 'serviceType' | 'responsible' | 'days' | 'reasons'
>

/** 'Kvalitetsgranskning: Utförare Eken, HVB'. */
export function summaryOf({ kind, provider, serviceType, number }: FileVisit): string {
  const words = reviewKindLongNames[kind]
  return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}: ${provider ?? `granskning ${number}`}, ${serviceType}`
}

/** The enhet and where it lies; null where neither is known. */
export const locationOf = ({ unit, address }: FileVisit): string | null =>
  [unit, address].filter((part) => part !== null).join(', ') || null

/** What the granskning is and why it is made: roles and the plan's own sentences, nothing about persons. */
export const descriptionOf = ({ number, responsible, days, reasons }: FileVisit): string =>
  [
    `Granskningsnummer: ${number}`,
    `Ansvarig: ${responsible ?? 'uppgift saknas'}`,
    `Hela granskningen: ${formatDays(days)}`,
    ...(reasons.length === 0 ? [] : ['', 'Varför den är med i planen:', ...reasons.map((reason) => `– ${reason}`)]),
  ].join('\n')

import type { Check } from '../../contracts/common'
import { type PlanSectionKey, PlanSectionKey as SectionKeys, type VersionStatus } from '../../contracts/values'
import { formatCount, formatDays } from '../../text/format'
import { planSectionNames } from '../../text/names'
import { listInWords } from '../swedish'
import { type DecidableRow, canDecidePlan } from './decide'

export interface SendState {
  year: number
  status: VersionStatus
  sentOn: string | null
  sentBy: string | null
}

/** Draft and not sent: a plan that waits for its decision must be the one that is decided. */
export function canChangePlan({ year, status, sentOn, sentBy }: SendState): Check {
  if (status !== 'draft') {
    return refused(`Planen för ${year} är fastställd och kan inte ändras. Starta en ny version först.`)
  }
  if (sentOn === null) return { ok: true, reasons: [] }
  const by = sentBy === null ? '' : ` av ${sentBy}`
  return refused(`Planen skickades för godkännande ${sentOn}${by} och kan inte ändras. Ta tillbaka den först.`)
}

/** What would stop the decision stops the sending: the gruppchef shall not get a plan that can't be decided. */
export function canSendPlan(
  plan: SendState,
  rows: readonly DecidableRow[],
  overlapping: readonly string[] = [],
): Check {
  if (plan.status === 'draft' && plan.sentOn !== null) return refused(`Planen är redan skickad ${plan.sentOn}.`)
  return canDecidePlan(plan.status, rows, overlapping)
}

/** What may be lacking when the plan is sent or decided, said so that nobody finds it out afterwards. */
export function planNotes(
  written: ReadonlySet<PlanSectionKey>,
  capacity: { planned: number; available: number },
  overloads: readonly string[],
): string[] {
  const empty = SectionKeys.options.filter((key) => !written.has(key))
  const over = Math.round((capacity.planned - capacity.available) * 100) / 100
  return [
    ...(empty.length === 0 ? [] : [emptyWords(empty)]),
    ...(over > 0 ? [`Planen tar ${formatDays(over)} mer än de ${formatDays(capacity.available)} som finns.`] : []),
    ...shortened(overloads),
  ]
}

const mostOverloads = 3

/** The first few in full, the rest as a number: the list itself stands under Arbetsdagar. */
export const shortened = (overloads: readonly string[]): string[] => {
  const rest = overloads.length - mostOverloads
  if (rest <= 1) return [...overloads]
  return [...overloads.slice(0, mostOverloads), `Över kapacitet i ${rest} månader till; alla syns under Arbetsdagar.`]
}

function emptyWords(empty: readonly PlanSectionKey[]): string {
  const names = listInWords(empty.map((key) => `”${planSectionNames[key]}”`))
  return `${formatCount(empty.length, 'avsnitt', 'avsnitt')} är inte ${empty.length === 1 ? 'skrivet' : 'skrivna'}: ${names}.`
}

const refused = (reason: string): Check => ({ ok: false, reasons: [reason] })

import { roundTenth } from '../../../shared/domain/percent'
import { nameKey } from '../../../shared/domain/name-key'
import { compareSv } from '../../../shared/domain/swedish'
import type { Figure } from '../content/figure'
import { buildPlanLetter } from '../plan-letter/build'
import type { PlanLetterRow } from '../plan-letter/view-model'
import type { FollowUpPlan, FollowUpPlanInput, PersonShare, ServiceRows } from './view-model'

const NOBODY = 'Ansvarig saknas'

const traced = (
  value: number | null,
  description: string,
  rows: readonly { id: string }[],
  recordType = 'plannedFollowUp',
): Figure => ({ value, base: null, source: { description, recordType, ids: rows.map(({ id }) => id) } })

const daysOf = (rows: readonly PlanLetterRow[]): number => roundTenth(rows.reduce((sum, { days }) => sum + days, 0))

function shareOf(
  { responsible, available }: FollowUpPlanInput['people'][number],
  input: FollowUpPlanInput,
): PersonShare {
  const name = responsible ?? NOBODY
  const own = input.rows.filter((row) => nameKey(row.responsible ?? '') === nameKey(responsible ?? ''))
  return {
    name,
    rows: traced(own.length, `planerade uppföljningar, ${name}`, own),
    planned: traced(daysOf(own), `planerade arbetsdagar, ${name}`, own),
    available: traced(available, `angivna arbetsdagar, ${name}`, [input.plan], 'followUpPlan'),
  }
}

/** By verksamhetsområde and insats in Swedish order; inside an insats by month and name. */
function servicesOf(rows: readonly PlanLetterRow[]): ServiceRows[] {
  const byService = new Map<string, PlanLetterRow[]>()
  for (const row of rows) {
    const key = `${row.serviceArea}\n${row.serviceType}`
    byService.set(key, [...(byService.get(key) ?? []), row])
  }
  return [...byService.values()]
    .map((own) => {
      const { serviceArea = '', serviceType = '' } = own[0] ?? {}
      return {
        serviceArea,
        serviceType,
        rows: own.toSorted((a, b) => (a.month ?? 13) - (b.month ?? 13) || compareSv(a.provider, b.provider)),
        days: traced(daysOf(own), `planerade arbetsdagar, ${serviceType}`, own),
      }
    })
    .toSorted((a, b) => compareSv(a.serviceArea, b.serviceArea) || compareSv(a.serviceType, b.serviceType))
}

/** The letter's sums, and what only the plan itself tells. */
export function buildFollowUpPlan(input: FollowUpPlanInput): FollowUpPlan {
  const { texts, people, overloads, sent, activities } = input
  return {
    ...buildPlanLetter(input),
    texts,
    people,
    overloads,
    sent,
    activities,
    shares: people.map((person) => shareOf(person, input)),
    services: servicesOf(input.rows),
    focused: input.rows
      .filter(({ focus }) => focus !== null)
      .toSorted((a, b) => compareSv(a.serviceType, b.serviceType) || compareSv(a.provider, b.provider)),
  }
}

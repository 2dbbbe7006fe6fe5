import { candidateKey } from '../../../shared/domain/priority/facts'
import type { RankedCandidate } from '../../../shared/domain/priority/rank'
import { type ProposedRow, proposePlan } from '../../../shared/domain/plan/propose'
import type { ReviewMethod } from '../../../shared/contracts/values'
import { AppError } from '../../../shared/errors'
import { reviewMethodNames } from '../../../shared/text/names'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { replaceLeftOut } from './left-out-repo'
import { multiYearGrounds } from './multi-year/ground'
import { owedByCandidate } from './owed'
import { currentPlan, draftPlan, type PlanRecord, planTable } from './plan-repo'
import { rankedCandidates } from './ranking'
import { rootsWithOutcome } from './plan-review-repo'
import { rootOf, type RowRecord, rowsOfPlan, rowTable } from './row-repo'

/**
 * Proposes anew within the days. What people have chosen, changed, struck out or already reviewed stands; a row that is
 * proposed again keeps its responsible, how it is done and what it looks at.
 */
export const propose: Handler<'plan.propose'> = (context, { committeeId, year, daysAvailable }) => {
  const { ranked, settings } = rankedCandidates(context, { committeeId, serviceAreaId: null }, year)
  if (ranked.length === 0) throw nothingToPlan(year, committeeId)
  const plan = draftFor(context, committeeId, year, daysAvailable)
  const rows = rowsOfPlan(context.db, plan.id)
  const done = rootsWithOutcome(context.db, plan)
  const stands = (row: RowRecord): boolean => isDecidedByPeople(row) || done.has(rootOf(row))
  const decided = rows.filter(stands)
  const { items, leftOut } = proposePlan(ranked, {
    year,
    daysAvailable,
    daysPerKind: settings.planning.daysPerKind,
    kept: decided.filter(({ removedReason }) => removedReason === null),
    decided: new Set(decided.map(candidateKey)),
    ...owedByCandidate(context.db, ranked, year),
  })
  refreshDecided(context, decided, ranked)
  replaceProposed(
    context,
    plan.id,
    rows.filter((row) => !stands(row)),
    withMultiYear(items, multiYearGrounds(context.db, committeeId, year)),
  )
  replaceLeftOut(context, plan.id, leftOut)
  return { id: plan.id }
}

/** What is owed has its own grounds; a row that is chosen among others also tells that the three-year plan names its insats. */
const withMultiYear = (items: readonly ProposedRow[], grounds: ReadonlyMap<string, string>): ProposedRow[] =>
  items.map((item) => {
    const ground = item.origin === 'proposed' ? grounds.get(item.candidate.facts.serviceTypeId) : undefined
    return ground === undefined ? item : { ...item, reasons: [...item.reasons, ground] }
  })

/** @throws AppError RULE_BROKEN when the plan is sent, or decided and nobody has begun a new version */
function draftFor(context: Context, committeeId: string | null, year: number, daysAvailable: number): PlanRecord {
  const plan = currentPlan(context.db, committeeId, year)
  if (plan?.status === 'draft') {
    draftPlan(context, plan.id)
    return planTable(context).update(plan.id, null, { daysAvailable })
  }
  if (plan !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen för ${year} är fastställd. Starta en ny version först.`,
    })
  }
  const nothing = { decidedBy: null, decidedOn: null, previousId: null }
  return planTable(context).insert({ committeeId, year, revision: 1, status: 'draft', daysAvailable, ...nothing })
}

/** A year without data gives no empty plan. */
const nothingToPlan = (year: number, committeeId: string | null): AppError =>
  new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Registret har inga avtal eller enheter att granska ${year}${committeeId === null ? '' : ' för den valda nämnden'}. Registrera dem först. Ingen plan har skapats.`,
  })

const isDecidedByPeople = ({ origin, changeReason, removedReason }: RowRecord): boolean =>
  origin === 'manual' || changeReason !== null || removedReason !== null

/** Rows that stand still show today's score: the explanation beside them must not be last month's. */
function refreshDecided(context: Context, rows: RowRecord[], ranked: readonly RankedCandidate[]): void {
  const byKey = new Map(ranked.map((candidate) => [candidateKey(candidate.facts), candidate]))
  const table = rowTable(context)
  for (const row of rows) {
    const candidate = byKey.get(candidateKey(row))
    if (candidate === undefined) continue
    const { score, rank, factors } = candidate
    table.update(row.id, null, { score, rank, factors: JSON.stringify(factors) })
  }
}

function replaceProposed(context: Context, planId: string, before: RowRecord[], items: readonly ProposedRow[]): void {
  const table = rowTable(context)
  const left = new Map(before.map((row) => [candidateKey(row), row]))
  for (const { candidate, origin, kind, month, days, reasons, ...how } of items) {
    const { facts, score, rank, factors } = candidate
    const key = candidateKey(facts)
    const proposal = { origin, kind, month, days, score, rank }
    const texts = { reasons: JSON.stringify(reasons), factors: JSON.stringify(factors) }
    const same = left.get(key)
    left.delete(key)
    if (same !== undefined) {
      table.update(same.id, null, {
        ...proposal,
        ...texts,
        responsible: same.responsible ?? facts.lastResponsible,
        method: same.method ?? methodWords(how.method),
        regularity: same.regularity ?? how.regularity,
        focus: same.focus ?? how.focus,
      })
      continue
    }
    const { providerId, unitId, agreementId, serviceTypeId, lastResponsible: responsible } = facts
    const who = { planId, originId: null, providerId, unitId, agreementId, serviceTypeId }
    const { regularity, focus } = how
    const byHand = { responsible, method: methodWords(how.method), changeReason: null, removedReason: null }
    table.insert({ ...who, ...proposal, ...texts, ...byHand, regularity, focus })
  }
  for (const { id } of left.values()) table.remove(id, null)
}

const methodWords = (method: ReviewMethod | null): string | null => (method === null ? null : reviewMethodNames[method])

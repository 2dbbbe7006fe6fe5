import { candidateKey } from '../../../shared/domain/priority/facts'
import type { RankedCandidate } from '../../../shared/domain/priority/rank'
import { type ProposedRow, proposePlan } from '../../../shared/domain/plan/propose'
import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { replaceLeftOut } from './left-out-repo'
import { currentPlan, type PlanRecord, planTable } from './plan-repo'
import { rankedCandidates } from './ranking'
import { rootsWithOutcome } from './plan-review-repo'
import { rootOf, type RowRecord, rowsOfPlan, rowTable } from './row-repo'

/**
 * Proposes anew within the days. What people have chosen, changed, struck out or already
 * reviewed stands; a row that is proposed again keeps
 * its responsible and how it is done.
 */
export const propose: Handler<'plan.propose'> = (context, { committeeId, year, daysAvailable }) => {
  const plan = draftFor(context, committeeId, year, daysAvailable)
  const { ranked, settings } = rankedCandidates(context, { committeeId, serviceAreaId: null }, year)
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
  })
  refreshDecided(context, decided, ranked)
  replaceProposed(
    context,
    plan.id,
    rows.filter((row) => !stands(row)),
    items,
  )
  replaceLeftOut(context, plan.id, leftOut)
  return { id: plan.id }
}

/** @throws AppError RULE_BROKEN when the plan is decided and nobody has begun a new version */
function draftFor(context: Context, committeeId: string | null, year: number, daysAvailable: number): PlanRecord {
  const plan = currentPlan(context.db, committeeId, year)
  if (plan?.status === 'draft') return planTable(context).update(plan.id, null, { daysAvailable })
  if (plan !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Planen för ${year} är fastställd. Starta en ny version först.`,
    })
  }
  const nothing = { decidedBy: null, decidedOn: null, previousId: null }
  return planTable(context).insert({ committeeId, year, revision: 1, status: 'draft', daysAvailable, ...nothing })
}

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
  for (const { candidate, origin, kind, month, days, reasons } of items) {
    const { facts, score, rank, factors } = candidate
    const key = candidateKey(facts)
    const proposal = { origin, kind, month, days, score, rank }
    const texts = { reasons: JSON.stringify(reasons), factors: JSON.stringify(factors) }
    const same = left.get(key)
    left.delete(key)
    if (same !== undefined) {
      const responsible = same.responsible ?? facts.lastResponsible
      table.update(same.id, null, { ...proposal, ...texts, responsible })
      continue
    }
    const { providerId, unitId, agreementId, serviceTypeId, lastResponsible: responsible } = facts
    const who = { planId, originId: null, providerId, unitId, agreementId, serviceTypeId }
    const byHand = { responsible, method: null, changeReason: null, removedReason: null }
    table.insert({ ...who, ...proposal, ...texts, ...byHand })
  }
  for (const { id } of left.values()) table.remove(id, null)
}

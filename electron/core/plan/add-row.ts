import { candidateKey } from '../../../shared/domain/priority/facts'
import { regularityWords } from '../../../shared/domain/plan/regularity'
import { AppError } from '../../../shared/errors'
import { reviewKindNames } from '../../../shared/text/names'
import type { Handler } from '../handler'
import { takeFromLeftOut } from './left-out-repo'
import { draftPlan } from './plan-repo'
import { rankedCandidates } from './ranking'
import { partyOf } from './row-party'
import { rowsOfPlan, rowTable } from './row-repo'

/** Puts in a row by hand. The score is shown beside the reason, so that one can see what was chosen over what. */
export const addRow: Handler<'plan.addRow'> = (
  context,
  { planId, reason, kind, month, days, responsible, method, regularity, focus, ...who },
) => {
  const plan = draftPlan(context, planId)
  const { label, ...party } = partyOf(context, plan, who)
  const key = candidateKey(party)
  const same = rowsOfPlan(context.db, planId).find((row) => candidateKey(row) === key && row.kind === kind)
  if (same !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        same.removedReason === null
          ? `${label} har redan en rad för ${reviewKindNames[kind]} i planen.`
          : `${label} är borttagen ur planen för ${reviewKindNames[kind]}. Ta tillbaka den raden i stället.`,
    })
  }
  const ranked = rankedCandidates(context, { committeeId: plan.committeeId, serviceAreaId: null }, plan.year).ranked
  const candidate = ranked.find(({ facts }) => candidateKey(facts) === key)
  takeFromLeftOut(context, planId, key)
  const row = rowTable(context).insert({
    ...party,
    planId,
    originId: null,
    kind,
    month,
    days,
    responsible: responsible ?? candidate?.facts.lastResponsible ?? null,
    method,
    regularity: regularity ?? (candidate === undefined ? null : regularityWords(kind, candidate.facts.intervalMonths)),
    focus,
    origin: 'manual',
    reasons: JSON.stringify([`Vald för hand: ${reason}`]),
    score: candidate?.score ?? null,
    rank: candidate?.rank ?? null,
    factors: candidate === undefined ? null : JSON.stringify(candidate.factors),
    changeReason: null,
    removedReason: null,
  })
  return { id: row.id }
}

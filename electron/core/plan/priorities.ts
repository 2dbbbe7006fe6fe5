import type { PriorityRow } from '../../../shared/contracts/plan'
import { identityOf } from '../../../shared/domain/priority/facts'
import type { RankedCandidate } from '../../../shared/domain/priority/rank'
import type { Handler } from '../handler'
import { notRankable } from './candidate-repo'
import { rankedCandidates } from './ranking'

/** Whom to review, the most urgent first, with every factor explained. Ranked within the chosen nämnd and area. */
export const priorities: Handler<'plan.priorities'> = (context, { committeeId, serviceAreaId, year }) => ({
  year,
  rows: rankedCandidates(context, { committeeId, serviceAreaId }, year).ranked.map(toPriorityRow),
  notRankable: notRankable(context.db),
})

const toPriorityRow = ({ facts, rank, score, factors }: RankedCandidate): PriorityRow => ({
  ...identityOf(facts),
  rank,
  score,
  factors,
  lastReviewedOn: facts.lastReviewedOn,
})

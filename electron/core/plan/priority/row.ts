import type { PriorityRow } from '../../../../shared/contracts/priorities'
import { candidateKey, identityOf } from '../../../../shared/domain/priority/facts'
import { positiveDeviation } from '../../../../shared/domain/priority/positive'
import type { RankedCandidate } from '../../../../shared/domain/priority/rank'
import type { OverrideRecord } from './override-repo'

/** A candidate as the list shows it, with what people have chosen beside the order. */
export function toPriorityRow(
  { facts, rank, score, factors }: RankedCandidate,
  overrides: ReadonlyMap<string, OverrideRecord>,
): PriorityRow {
  const own = overrides.get(candidateKey(facts))
  const { earlierOverride: earlier } = facts
  return {
    ...identityOf(facts),
    rank,
    score,
    factors,
    lastReviewedOn: facts.lastReviewedOn,
    override:
      own === undefined
        ? null
        : {
            id: own.id,
            version: own.version,
            choice: own.choice,
            reason: own.reason,
            decidedBy: own.decidedBy,
            decidedOn: own.decidedOn,
          },
    earlier: earlier && {
      year: earlier.year,
      choice: earlier.choice,
      how: earlier.how ?? 'override',
      reason: earlier.reason,
      decidedBy: earlier.decidedBy,
    },
    positive: positiveDeviation(facts),
  }
}

import type { PicturePriority } from '../../../../shared/contracts/picture'
import { type MandatoryGround, mandatoryGrounds } from '../../../../shared/domain/plan/grounds'
import { candidateKey, type PriorityFacts } from '../../../../shared/domain/priority/facts'
import { positiveDeviation } from '../../../../shared/domain/priority/positive'
import { explained, orderBy, type RankedCandidate, rankedAt } from '../../../../shared/domain/priority/rank'
import { overrideChoiceNames } from '../../../../shared/text/names'
import type { Context } from '../../context'
import { owedByCandidate } from '../../plan/owed'
import { withPastReviews } from '../../plan/priority/latest-reviews'
import { weighableOf } from '../../plan/priority/weighable'
import { appliedWeights } from '../../plan/priority/weights-repo'
import type { PictureParty } from './party'

export interface PicturePlaces {
  /** How many stand in the ranking. */
  ranked: number
  /** The party's own, the most urgent first. */
  candidates: RankedCandidate[]
  /** What each of them means, in the form that page and document show. */
  priorities: PicturePriority[]
}

/** The party's places in the ranking of the nämnd; where the nämnd has none of it, among all nämnder. */
export function placesOf(
  context: Context,
  party: PictureParty,
  year: number,
  committeeId: string | null,
): PicturePlaces {
  const weighable = weighableOf(context, { committeeId, serviceAreaId: null }, year)
  const { weights } = appliedWeights(context.db, committeeId)
  const order = orderBy(weighable, weights)
  const isOf = (facts: PriorityFacts | undefined): boolean =>
    (party.type === 'provider' ? facts?.providerId : facts?.serviceTypeId) === party.id
  const places = [...order.places.keys()].filter((place) => isOf(weighable.candidates[order.places[place] ?? 0]))
  if (places.length === 0 && committeeId !== null) return placesOf(context, party, year, null)
  const found = rankedAt(weighable, order, weights, places)
  // The latest reviews are read for these alone; they change the sentences, not the place.
  const facts = withPastReviews(
    context.db,
    found.map((candidate) => candidate.facts),
  )
  const candidates = found.map(({ rank, score, ...rest }, index) =>
    explained(facts[index] ?? rest.facts, rank, score, weights),
  )
  const told = candidates.slice(0, PRIORITIES_TOLD)
  const { deadlines } = owedByCandidate(context.db, told, year)
  return {
    ranked: weighable.candidates.length,
    candidates,
    priorities: told.map((candidate) =>
      toPicturePriority(
        candidate,
        mandatoryGrounds(candidate.facts, year, deadlines?.get(candidateKey(candidate.facts))),
      ),
    ),
  }
}

/** So many are told with their factors; an insats may have hundreds. */
const PRIORITIES_TOLD = 12
/** So many sentences say why. */
const STRONGEST = 3

function toPicturePriority(candidate: RankedCandidate, grounds: readonly MandatoryGround[]): PicturePriority {
  const { facts, rank, score, factors } = candidate
  const { agreementId, agreement, unit, providerId, provider, serviceTypeId, serviceType, override } = facts
  return {
    agreementId,
    agreement,
    unit,
    providerId,
    provider,
    serviceTypeId,
    serviceType,
    rank,
    score,
    factors,
    strongest: factors
      .filter(({ points, unknown }) => points > 0 && !unknown)
      .toSorted((a, b) => b.points - a.points)
      .slice(0, STRONGEST)
      .map(({ because }) => because),
    mandatory: grounds.map(({ reason }) => reason),
    positive: positiveDeviation(facts),
    override: override === null ? null : `${overrideChoiceNames[override.choice]}: ${override.reason}`,
  }
}

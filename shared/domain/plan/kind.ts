import type { ReviewKind, ReviewMethod } from '../../contracts/values'
import type { PriorityFacts } from '../priority/facts'
import { reviewedInPeriod } from '../priority/first-in-period'
import type { GroundKind, MandatoryGround } from './grounds'

/** What an earlier granskning or decision left behind: settled by following it up, without a new granskning. */
const leftBehind: readonly GroundKind[] = ['sanction', 'deadline', 'openFindings', 'earlierReview']

/**
 * The kind a row is proposed with. What an earlier granskning left behind is verified in an uppföljning. In an area of the
 * highest risk band the whole is looked at in a kvalitetsgranskning when its time has already passed, or nobody has seen it
 * under the present agreement; so is a unit without agreement, since there is no agreement to follow up. The rest are
 * avtalsuppföljningar.
 */
export function proposedKind(facts: PriorityFacts, grounds: readonly MandatoryGround[]): ReviewKind {
  if (grounds.length > 0 && grounds.every(({ kind }) => leftBehind.includes(kind))) return 'followUp'
  if (facts.agreementId === null) return 'quality'
  const overdue = grounds.some(({ due }) => due !== null && due < facts.referenceDay)
  const longUnseen = overdue || !reviewedInPeriod(facts)
  return facts.areaRisk?.level === 'high' && longUnseen ? 'quality' : 'agreement'
}

/** From so many open brister the follow-up is made on the spot (domain.md: "a visit where brister were extensive"). */
const extensiveFrom = 5

/** How a row is proposed to be done; null where the planner knows best. */
export function proposedMethod(
  kind: ReviewKind,
  { openFindings }: PriorityFacts,
  grounds: readonly MandatoryGround[],
): ReviewMethod | null {
  const extensive = openFindings.length >= extensiveFrom || openFindings.some(({ severity }) => severity === 'serious')
  if (grounds.some(({ visit }) => visit) || kind === 'quality' || (kind === 'followUp' && extensive)) return 'visit'
  return kind === 'screening' ? 'questionnaire' : null
}

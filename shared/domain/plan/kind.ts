import type { ReviewKind } from '../../contracts/values'
import type { PriorityFacts } from '../priority/facts'
import { reviewedInPeriod } from '../priority/first-in-period'
import type { MandatoryGround } from './grounds'

/**
 * The kind a row is proposed with. Open brister alone are verified in an uppföljning. In an area of the highest risk band
 * the whole is looked at in a kvalitetsgranskning when its time has already passed, or nobody has seen it under the present
 * agreement; so is a unit without agreement, since there is no agreement to follow up. The rest are avtalsuppföljningar.
 */
export function proposedKind(facts: PriorityFacts, grounds: readonly MandatoryGround[]): ReviewKind {
  const owesFindings = grounds.some(({ kind }) => kind === 'openFindings')
  if (owesFindings && grounds.length === 1) return 'followUp'
  if (facts.agreementId === null) return 'quality'
  const overdue = grounds.some(({ due }) => due !== null && due < facts.referenceDay)
  const longUnseen = overdue || !reviewedInPeriod(facts)
  return facts.areaRisk?.level === 'high' && longUnseen ? 'quality' : 'agreement'
}

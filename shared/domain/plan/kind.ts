import type { ReviewKind } from '../../contracts/values'
import type { PriorityFacts } from '../priority/facts'
import type { GroundKind } from './grounds'

/**
 * The kind a row is proposed with. Open brister alone are verified in an uppföljning. An area in the highest risk band gets
 * a kvalitetsgranskning; so does a unit without agreement, since there is no agreement to follow up.
 */
export function proposedKind(
  facts: Pick<PriorityFacts, 'areaRisk' | 'agreementId'>,
  grounds: readonly GroundKind[],
): ReviewKind {
  const owesFindings = grounds.includes('openFindings')
  if (owesFindings && grounds.length === 1) return 'followUp'
  if (facts.agreementId === null) return 'quality'
  const passesInterval = grounds.includes('interval')
  return facts.areaRisk?.level === 'high' && (passesInterval || !owesFindings) ? 'quality' : 'agreement'
}

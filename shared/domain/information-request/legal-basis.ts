import type { IsoDate } from '../iso-date'
import { formatLaw, lawAt, type LawReference } from '../law-reference'

export const informationDuty = 'utförares uppgiftsskyldighet'

/**
 * What the request rests on, on the day it is sent: the law where one held (SoL 15 kap. 9 § from 2025-07-01), else the
 * agreement. null when there is neither.
 */
export function legalBasis(
  references: readonly LawReference[],
  day: IsoDate,
  agreement: string | null,
): { law: string | null; words: string } | null {
  const [found] = lawAt(references, informationDuty, day)
  if (found !== undefined) {
    const law = formatLaw(found, true)
    return { law, words: `med stöd av ${law}` }
  }
  return agreement === null ? null : { law: null, words: `med stöd av avtal ${agreement}` }
}

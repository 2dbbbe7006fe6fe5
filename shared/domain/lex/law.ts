import type { IsoDate } from '../iso-date'
import { formatLaw, lawAt, type LawReference } from '../law-reference'

const shortName = (law: string): string => law.replace(/\s*\(.*$/u, '')

/**
 * Where the law says it on the day of the event: those of the insats's own law where it names one, else all that held.
 * A concept that the table lacks gives none: nothing is cited that is not there.
 * @param lawBasis what the insats rests on: 'LSS (1993:387)'; null where it is not told
 */
export function lexLaws(
  references: readonly LawReference[],
  concept: string,
  day: IsoDate,
  lawBasis: string | null,
): string[] {
  const holding = lawAt(references, concept, day)
  const own = holding.filter(
    ({ law }) => lawBasis !== null && new RegExp(`(?<!\\p{L})${shortName(law)}(?!\\p{L})`, 'u').test(lawBasis),
  )
  return (own.length > 0 ? own : holding).map((reference) => formatLaw(reference, true))
}

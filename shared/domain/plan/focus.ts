import type { MandatoryGround } from './grounds'
import { inSentence } from './in-sentence'

/** So many areas fit in a cell and still say what to look at. */
const mostAreas = 3

/**
 * What a follow-up looks at beyond the usual: the checklist areas where the party's open brister stand, most first, else
 * what an uppdrag asks for. Null when nothing points anywhere.
 * @param findingAreas one entry per open brist
 */
export function proposedFocus(
  findingAreas: readonly string[],
  assignments: readonly string[],
  grounds: readonly MandatoryGround[],
): string | null {
  const counted = new Map<string, number>()
  for (const area of findingAreas) counted.set(area, (counted.get(area) ?? 0) + 1)
  const areas = [...counted].toSorted((a, b) => b[1] - a[1]).map(([area]) => area)
  const shown = areas.slice(0, mostAreas).map((area, index) => (index === 0 ? area : inSentence(area)))
  // Areas have 'och' in their names: a list in words could not be read apart.
  if (shown.length > 0) return shown.join('; ')
  if (grounds.some(({ kind }) => kind === 'sanction' || kind === 'deadline')) return 'Det som varningen gäller'
  const [assignment] = assignments
  return assignment === undefined ? null : `Uppdraget ”${assignment}”`
}

import { nameKey } from '../name-key'

interface Known {
  id: string
  title: string
}

/** One thing a line, as people write a list: empty lines and signs before the words fall away. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')

/**
 * The list as it is saved: a line with the words of a known row is that row; a line with new words takes the row that stood
 * in its place, so that what has been received follows a spelling that is mended.
 */
export function itemsFromLines(
  lines: readonly string[],
  known: readonly Known[],
): Array<{ id: string | null; title: string }> {
  const taken = new Set<string>()
  const byName = lines.map((title) => {
    const found = known.find((item) => !taken.has(item.id) && nameKey(item.title) === nameKey(title))
    if (found !== undefined) taken.add(found.id)
    return found?.id ?? null
  })
  return lines.map((title, index) => {
    const inPlace = known[index]
    if (byName[index] !== null || inPlace === undefined || taken.has(inPlace.id))
      return { id: byName[index] ?? null, title }
    taken.add(inPlace.id)
    return { id: inPlace.id, title }
  })
}

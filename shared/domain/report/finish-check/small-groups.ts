import { formatCount } from '../../../text/format'
import { type CheckedTable, type Finding, findingIn, type Part, placeOf, textOf } from './checked'

const INDIVIDUAL = 'individualFollowUp'
const GENDER = /\b(?:kvinn|flick|pojk|man\b|män|kön)/iu

/** A whole number as it stands in a cell; null for shares, dates and words. */
const countOf = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f]/gu, '')
  return /^\d+$/.test(plain) ? Number(plain) : null
}

/**
 * Counts of people that are fewer than the municipality's limit, where a table is about individuals or splits by gender.
 * The program protects its own figures; this is the last look, since a text or a template can put groups beside each other.
 * @param limit the smallest group that may be told of
 */
export function checkSmallGroups(parts: readonly Part[], limit: number): Finding[] {
  return parts.flatMap((part) => {
    let number = part.before.tables
    return part.blocks.flatMap((block) => {
      if (block.kind !== 'table') return []
      number += 1
      const small = smallCells(block, limit)
      if (small === 0) return []
      const sentence = `Tabell ${number} ${placeOf(part)} visar färre än ${limit} personer i ${formatCount(small, 'cell', 'celler')}. Kontrollera att ingen enskild kan kännas igen, annars ta bort tabellen.`
      return [findingIn(part, 'smallGroup', 'warn', sentence)]
    })
  })
}

/** A row about individuals counts as one when all of it is small; in a split by gender each of those columns counts. */
function smallCells({ columns, rows }: CheckedTable, limit: number): number {
  const isSmall = (count: number | null) => count !== null && count > 0 && count < limit
  const gender = columns.flatMap(({ title }, index) => (GENDER.test(title) ? [index] : []))
  return rows.reduce((sum, { cells }) => {
    const counts = cells.map(({ content }) => countOf(textOf(content)))
    const known = counts.filter((count) => count !== null && count > 0)
    const about = cells.some(({ content }) => content.some(({ source }) => source?.recordType.includes(INDIVIDUAL)))
    if (about && known.length > 0 && known.every(isSmall)) return sum + 1
    return sum + gender.filter((index) => isSmall(counts[index] ?? null)).length
  }, 0)
}

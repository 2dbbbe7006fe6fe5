import { isSmallBase } from '../../../../shared/domain/finding-analysis/small-base'
import type { RecordType } from '../../../../shared/contracts/values'
import { asShareOf, type Figure, shareText } from '../../content/figure'
import type { Block, Inline, TableBlock } from '../../content/model'

/** A number with what it counts and the rows behind it. */
export const figure = (
  value: number | null,
  description: string,
  recordType: RecordType,
  ids: readonly string[],
  base: number | null = null,
): Figure => ({ value, base, source: { description, recordType, ids: [...ids] } })

/** How many rows there are. */
export const countOfRows = (
  rows: readonly { id: string }[],
  description: string,
  recordType: RecordType,
  base: number | null = null,
): Figure =>
  figure(
    rows.length,
    description,
    recordType,
    rows.map(({ id }) => id),
    base,
  )

/** A stretch of text that stands for a figure: "82 %", "15 dagar". */
export const shown = (text: string, { source }: Figure): Inline => ({ text, strong: false, source })

type Column = [title: string, width: number, align?: 'right']

export const table = (caption: string, columns: readonly Column[], rows: TableBlock['rows']): TableBlock => ({
  kind: 'table',
  caption,
  columns: columns.map(([title, width, align]) => ({ title, width, align: align ?? 'left' })),
  rows,
})

/** Another document's sections as parts of this one: their headings one level down. */
export const nested = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block))

/** Which of the two a noun is: en brist, ett krav. */
type Noun = 'en' | 'ett'

/** Whether what is said of a part is in the singular: one of them, or none. */
export const isSingular = ({ value }: Figure): boolean => value === 0 || value === 1

/**
 * A part of a whole in words where they are the same or nothing: "samtliga", "båda", "den", "ingen"; else null, and the share
 * is told with its counts.
 */
export function wholeWord(part: Figure, whole: Figure, noun: Noun = 'en'): Inline | null {
  if (part.value === null || !whole.value) return null
  if (part.value === 0) return shown(noun === 'en' ? 'ingen' : 'inget', part)
  if (part.value !== whole.value) return null
  const one = noun === 'en' ? 'den' : 'det'
  return shown(whole.value === 1 ? one : whole.value === 2 ? 'båda' : 'samtliga', part)
}

/** "samtliga", "ingen" or "3 av 12 (25 %)"; of fewer than ten a share says less than the counts: "3 av 8". */
export function partText(part: Figure, whole: Figure, noun: Noun = 'en'): Inline {
  const word = wholeWord(part, whole, noun)
  if (word !== null) return word
  const share = shareText(asShareOf(part, whole))
  return isSmallBase(whole.value ?? 0) ? { ...share, text: share.text.replace(/ \(.*\)$/, '') } : share
}

/** "2024", "samma period 2025": heads a column of what is compared with. */
export const beforeTitle = ({ year, yearIsOver }: { year: number; yearIsOver: boolean }): string =>
  yearIsOver ? String(year - 1) : `samma period ${year - 1}`

import type { RecordType } from '../../../../shared/contracts/values'
import type { Figure } from '../../content/figure'
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

/** "en granskning" of one, else the number with the noun. */
export const isOne = ({ value }: Figure): boolean => value === 1

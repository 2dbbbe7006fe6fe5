import type { Block, FigureSource } from '../../../documents/content/model'
import type { PlacedContent, PlacedFigure } from '../../../documents/content/rich-text'
import type { Tables } from '../../../database/tables'

export type FigureRow = Tables['figureBlock']

/** What stands at a place, with what stood there before the last refresh where it was something else. */
export type StoredFigure = PlacedFigure & { takenAt: string; before: string | null }

interface StoredResult {
  version: 1
  content: PlacedContent
  before: string | null
}

/**
 * A figure as a row: its question, kind of rows, their ids, and what they gave. A table's cells share rows, so each id is
 * kept once and the result points at it by its place.
 */
export function toRow(
  figure: PlacedFigure,
  before: string | null,
): Pick<FigureRow, 'key' | 'form' | 'question' | 'recordType' | 'rowIds' | 'result'> {
  const { key, ...content } = figure
  const sources = sourcesIn(content)
  const rowIds = [...new Set(sources.flatMap(({ ids }) => ids))]
  const placeOf = new Map(rowIds.map((id, place) => [id, String(place)]))
  const stored: StoredResult = {
    version: 1,
    content: withIds(content, (id) => placeOf.get(id) ?? id),
    before,
  }
  return {
    key,
    form: figure.form,
    question: questionOf(content),
    recordType: [...new Set(sources.map(({ recordType }) => recordType))].join(', '),
    rowIds: JSON.stringify(rowIds),
    result: JSON.stringify(stored),
  }
}

export function fromRow({ key, rowIds, result, takenAt }: FigureRow): StoredFigure {
  const ids = JSON.parse(rowIds) as string[]
  const { content, before } = JSON.parse(result) as StoredResult
  return { key, ...withIds(content, (place) => ids[Number(place)] ?? place), takenAt, before }
}

/** The question in words, as the composer asked it. */
export const questionOf = (content: PlacedContent): string => {
  if (content.form === 'figure') return content.inline.source?.description ?? ''
  return 'caption' in content.block ? content.block.caption : content.block.kind
}

const sourcesIn = (content: PlacedContent): FigureSource[] => {
  if (content.form === 'figure') return content.inline.source === null ? [] : [content.inline.source]
  const { block } = content
  if (block.kind !== 'table') return []
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.content.flatMap(({ source }) => (source === null ? [] : [source]))),
  )
}

function withIds(content: PlacedContent, idOf: (id: string) => string): PlacedContent {
  const mapped = <Has extends { source: FigureSource | null }>(inline: Has): Has =>
    inline.source === null
      ? inline
      : { ...inline, source: { ...inline.source, ids: inline.source.ids.map((id) => idOf(id)) } }
  if (content.form === 'figure') return { ...content, inline: mapped(content.inline) }
  const { block } = content
  return block.kind !== 'table' ? content : { ...content, block: withCells(block, mapped) }
}

const withCells = (
  block: Extract<Block, { kind: 'table' }>,
  mapped: <Has extends { source: FigureSource | null }>(inline: Has) => Has,
): Block => ({
  ...block,
  rows: block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(mapped) })),
  })),
})

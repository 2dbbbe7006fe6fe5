import type { FigureView } from '../../../../shared/contracts/writing'
import type { Inline, TableBlock } from '../../../documents/content/model'
import { sentenceCase } from '../../../documents/content/swedish'
import type { FigureMap } from './figure-repo'
import { inWords } from './figure-words'
import type { StoredFigure } from './stored-figure'

const wordsOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('')

/** @param figuresAt when the draft's figures were last taken: what wasn't taken then, the register no longer gives */
export function toFigureView(figure: StoredFigure, figuresAt: string, label: string): FigureView {
  const block = figure.form === 'figure' ? null : figure.block
  return {
    key: figure.key,
    form: figure.form,
    text: inWords(figure),
    table: block?.kind === 'table' ? tableOf(block) : null,
    chart:
      block?.kind === 'chart'
        ? {
            form: block.form,
            alt: block.altText,
            categories: block.categories,
            series: block.series.map(({ name, values, labels }) => ({ name, values, labels })),
          }
        : null,
    sources: sourcesOf(figure, label),
    takenAt: figure.takenAt,
    before: figure.before,
    isGone: figure.takenAt !== figuresAt,
  }
}

const tableOf = ({ columns, rows }: TableBlock): FigureView['table'] => ({
  head: columns.map(({ title }) => title),
  rows: rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content))),
  right: columns.map(({ align }) => align === 'right'),
})

function sourcesOf(figure: StoredFigure, label: string): FigureView['sources'] {
  const traced = (where: string, { text, source }: Inline): FigureView['sources'] =>
    source === null
      ? []
      : [
          {
            label: where,
            value: text,
            description: sentenceCase(source.description),
            recordType: source.recordType,
            ids: source.ids,
          },
        ]
  if (figure.form === 'figure') return traced(label, figure.inline)
  const { block } = figure
  if (block.kind !== 'table') return []
  return block.rows.flatMap(({ cells }) => {
    const row = wordsOf(cells[0]?.content ?? [])
    return cells.flatMap(({ content }, at) =>
      content.flatMap((inline) => traced(at === 0 ? row : `${row}, ${block.columns[at]?.title ?? ''}`, inline)),
    )
  })
}

/** What a text can use: its own figures, and those of the section that the register still gives. */
export const viewsOf = (
  figures: FigureMap,
  used: readonly string[],
  figuresAt: string,
  label: string,
): FigureView[] => {
  const inText = new Set(used)
  return [...figures.values()]
    .filter(({ key, takenAt }) => inText.has(key) || takenAt === figuresAt)
    .map((figure) => toFigureView(figure, figuresAt, label))
}

import type { ChartBlock, Inline, TableBlock } from '../../../documents/content/model'
import type { PlacedContent } from '../../../documents/content/rich-text'
import { sentenceCase } from '../../../documents/content/swedish'
import { questionOf } from './stored-figure'

const wordsOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('')

/** A fixed part, as the writer knows it. */
const fixedWords: Readonly<Record<string, string>> = {
  contents: 'Innehållsförteckning',
  signatures: 'Underskrifter',
  pageBreak: 'Sidbrytning',
}

/** What stands at a place, short: the value, or the name of a table or chart. */
export function inWords(content: PlacedContent | undefined): string {
  if (content === undefined) return 'uppgift saknas'
  if (content.form === 'figure') return content.inline.text
  return 'caption' in content.block ? content.block.caption : (fixedWords[content.block.kind] ?? content.block.kind)
}

/** What a figure is, as the differences name it. */
export const nameOf = (content: PlacedContent): string => {
  const question = sentenceCase(questionOf(content))
  if (content.form === 'table') return `Tabellen ”${question}”`
  return content.form === 'chart' ? `Diagrammet ”${question}”` : question
}

type Values = ReadonlyMap<string, string>

/** Values shown of a table that has changed in many places. */
const SHOWN = 3

/** What differs between two contents of one place, before and after; null where they say the same. */
export function differenceInWords(
  before: PlacedContent,
  after: PlacedContent,
): { before: string; after: string } | null {
  if (before.form === 'figure' || after.form === 'figure') {
    const [was, is] = [inWords(before), inWords(after)]
    return was === is ? null : { before: was, after: is }
  }
  const [was, is] = [valuesOf(before), valuesOf(after)]
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name))
  if (changed.length === 0) return null
  const told = (values: Values) => changed.slice(0, SHOWN).map((name) => `${name}: ${values.get(name) ?? 'fanns inte'}`)
  const more = changed.length > SHOWN ? [`och ${changed.length - SHOWN} värden till`] : []
  return { before: told(was).join('; '), after: [...told(is), ...more].join('; ') }
}

function valuesOf({ form, ...content }: PlacedContent): Values {
  if (!('block' in content) || form === 'figure') return new Map()
  const { block } = content
  if (block.kind === 'table') return tableValues(block)
  if (block.kind === 'chart') return chartValues(block)
  return new Map([[fixedWords[block.kind] ?? block.kind, JSON.stringify(block)]])
}

function tableValues({ columns, rows }: TableBlock): Values {
  return new Map(
    rows.flatMap(({ cells }) => {
      const name = wordsOf(cells[0]?.content ?? [])
      return cells
        .slice(1)
        .map(({ content }, at) => [`${name}, ${columns[at + 1]?.title ?? ''}`, wordsOf(content)] as const)
    }),
  )
}

function chartValues({ categories, series }: ChartBlock): Values {
  return new Map(
    series.flatMap(({ name, values, labels }) =>
      values.map((value, at) => [`${categories[at] ?? ''}, ${name}`, labels?.[at] ?? String(value ?? '–')] as const),
    ),
  )
}

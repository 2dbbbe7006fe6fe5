import { diffWordsWithSpace } from 'diff'

export interface DifferencePart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' })

/** What is gone from `before` and what is new in `after`, word by word in the order of reading. */
export const differenceOf = (before: string, after: string): DifferencePart[] =>
  diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** The same parts, a list a line: a line break is the end of a paragraph whoever wrote it. */
export function inLines(parts: readonly DifferencePart[]): DifferencePart[][] {
  const lines: DifferencePart[][] = [[]]
  for (const { kind, text } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({ kind, text: piece })
    }
  }
  return lines.filter((line) => line.length > 0)
}

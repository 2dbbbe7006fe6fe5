import { diffWordsWithSpace } from 'diff'

export interface DifferencePart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' })

/** What is gone from `before` and what is new in `after`, in the order of reading, whole phrases together. */
export const differenceOf = (before: string, after: string): DifferencePart[] =>
  inPhrases(
    diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )

/** Words changed one after another are read as one change: all that is gone, then all that is new. */
function inPhrases(parts: readonly DifferencePart[]): DifferencePart[] {
  const phrases: DifferencePart[] = []
  let gone = ''
  let made = ''
  const push = (kind: DifferencePart['kind'], text: string) => {
    const last = phrases.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') phrases.push({ kind, text })
  }
  const close = () => {
    const space = gone !== '' && made !== '' && gone.endsWith(' ') && made.endsWith(' ') ? ' ' : ''
    // The space between two words that are gone is in both texts.
    push(gone.trim() === '' ? 'same' : 'removed', gone.slice(0, gone.length - space.length))
    push(made.trim() === '' ? 'same' : 'added', made.slice(0, made.length - space.length))
    push('same', space)
    gone = ''
    made = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = /^[^\S\n]+$/.test(text) && gone + made !== '' && index < parts.length - 1
    if (kind === 'same' && !isBetween) {
      close()
      push(kind, text)
      continue
    }
    if (kind !== 'added') gone += text
    if (kind !== 'removed') made += text
  }
  close()
  return phrases
}

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

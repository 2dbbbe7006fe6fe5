import type { Inline } from './model'
import { type Figure, figureText } from './figure'
import { numberText } from './swedish'

type Part = string | number | Figure | Inline | readonly Inline[]

const plain = (text: string): Inline => ({ text, strong: false, source: null })

function toInlines(part: Part): readonly Inline[] {
  if (typeof part === 'string') return [plain(part)]
  if (typeof part === 'number') return [plain(numberText(part))]
  if ('value' in part) return [figureText(part)]
  return 'text' in part ? [part] : part
}

/** A sentence with figures in it: say`Under ${'2023'} genomfördes ${completed} uppföljningar.` keeps each figure's source. */
export function say(strings: TemplateStringsArray, ...parts: Part[]): Inline[] {
  const inlines = strings.flatMap((text, index) => {
    const part = parts[index]
    return [plain(text), ...(part === undefined ? [] : toInlines(part))]
  })
  return inlines.filter((inline) => inline.text !== '')
}

export const strong = (text: string): Inline => ({ text, strong: true, source: null })

/** Several sentences after each other as one paragraph; empty ones fall away. */
export function together(...sentences: readonly (readonly Inline[])[]): Inline[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index === 0 ? sentence : [plain(' '), ...sentence]))
}

/** Phrases with figures as a list: "a, b och c". */
export function listed(phrases: readonly (readonly Inline[])[]): Inline[] {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase
    return [plain(index === phrases.length - 1 ? ' och ' : ', '), ...phrase]
  })
}

/** "Samtliga 34 uppföljningar", and of two "Båda uppföljningarna". */
export function allOf(figure: Figure, many: string, definite: string): Inline[] {
  if (figure.value !== 2) return say`Samtliga ${figure} ${many}`
  return [{ text: 'Båda', strong: false, source: figure.source }, plain(` ${definite}`)]
}

import { type IRunOptions, TextRun } from 'docx'
import { LINE_BREAK } from '../content/line-break'
import type { Inline } from '../content/model'

/** Characters that XML forbids or that Word shows as boxes: control characters, lone surrogates, non-characters. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u200b\ufeff]|\p{Cs}/gu
const WORD_JOINER = '\u2060'

/**
 * Makes a text safe to print: forbidden characters out, white space to single spaces, no line that begins with a §, and {{…}}
 * broken with an invisible joiner so that what a user wrote is never taken for a placeholder of a template.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\r\n\t\v\f\u2028]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=§)/g, '\u00a0')
    .replace(/([{}])(?=\1)/g, `$1${WORD_JOINER}`)
}

/** Text with figures as Word runs. */
export function runs(content: readonly Inline[], look: IRunOptions = {}): TextRun[] {
  return content.flatMap(({ text, strong, italic }) =>
    text.split(LINE_BREAK).map(
      (line, at) =>
        new TextRun({
          ...look,
          ...(at === 0 ? {} : { break: 1 }),
          text: cleanText(line),
          bold: strong || look.bold,
          italics: italic ?? look.italics,
        }),
    ),
  )
}

export function plainText(content: readonly Inline[]): string {
  return cleanText(content.map((inline) => inline.text).join(''))
}

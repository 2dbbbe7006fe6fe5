import type { ChartBlock } from '../content/model'
import { numberText } from '../content/swedish'
import { type Markup, markup } from './markup'

/** A finished drawing in its own units: 1 is a pixel at full width. */
export interface Drawn {
  drawing: Markup
  width: number
  height: number
}

export const WIDTH = 680
/** An average letter and a line of the drawing's text. */
export const LETTER = 6.4
export const LINE = 16

/** A text in lines of at most so many units, broken between words; a word that is longer stands alone. */
export function wrapped(text: string, width: number): string[] {
  const letters = Math.max(6, Math.floor(width / LETTER))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= letters) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

type Anchor = 'start' | 'middle' | 'end'

/** Lines under each other around a middle height. */
export function lines(texts: readonly string[], x: number, middle: number, anchor: Anchor, css = ''): Markup {
  const first = middle - ((texts.length - 1) * LINE) / 2 + 4.5
  return markup`${texts.map(
    (text, index) =>
      markup`<text x="${round(x)}" y="${round(first + index * LINE)}" text-anchor="${anchor}" class="${css}">${text}</text>`,
  )}`
}

export const round = (value: number): number => Math.round(value * 10) / 10

export const rectangle = (x: number, y: number, width: number, height: number, css: string): Markup =>
  markup`<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" class="${css}"/>`

/** What stands at a bar: its own label, else the value in words. */
export const labelAt = ({ values, labels }: ChartBlock['series'][number], index: number): string =>
  labels?.[index] || numberText(values[index] ?? null)

export const highestOf = ({ series }: ChartBlock): number =>
  Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))

/** Which colour each series has, with its name, from the left; breaks to a new line where the width ends. */
export function legend(
  entries: readonly { name: string; css: string }[],
  top: number,
): { drawing: Markup; height: number } {
  let x = 0
  let y = top + LINE / 2
  const drawn = entries.map(({ name, css }) => {
    const width = 18 + name.length * LETTER + 24
    if (x > 0 && x + width > WIDTH) {
      x = 0
      y += LINE + 4
    }
    const entry = markup`${rectangle(x, y - 6, 12, 12, css)}${lines([name], x + 18, y, 'start')}`
    x += width
    return entry
  })
  return { drawing: markup`${drawn}`, height: y + LINE / 2 - top }
}

/** Up to three years beside each other, oldest first: the last one is the darkest. */
export const yearCss = (index: number, count: number): string => `y${Math.max(0, index + 3 - Math.min(3, count))}`

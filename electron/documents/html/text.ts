import { LINE_BREAK } from '../content/line-break'
import type { Inline } from '../content/model'
import { direction, type Markup, markup } from './markup'

export const textOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('')

/** Text with what is strong or slanted in it. Where a figure came from stays in the program: the page is for anybody. */
export const inlines = (content: readonly Inline[]): readonly Markup[] =>
  content.map(({ text, strong, italic }) => {
    const lines = text.split(LINE_BREAK).map((line, at) => (at === 0 ? markup`${line}` : markup`<br>${line}`))
    const slanted = italic ? markup`<em>${lines}</em>` : markup`${lines}`
    return strong ? markup`<strong>${slanted}</strong>` : slanted
  })

/** A paragraph-like element with its text, from the right where it is written so. */
export const directed = (content: readonly Inline[]): Markup => direction(textOf(content))

import { cleanText } from '../parts/text'

/** A piece of HTML that is safe to put into a page: made by `markup` alone, which escapes every text. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Markup[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it may stand in an element or an attribute; what can't be printed is taken out. */
export const escapeText = (text: string): string => cleanText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

function toHtml(part: Part): string {
  if (typeof part === 'string') return escapeText(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** markup`<p>${text}</p>`: texts are escaped, other pieces of markup go in as they are. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: strings.map((text, index) => text + toHtml(parts[index] ?? '')).join('') }
}

export const nothing: Markup = { html: '' }

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Lets a text that is written from the right begin there; Swedish text needs nothing. */
export const direction = (text: string): Markup => (RIGHT_TO_LEFT.test(text) ? markup` dir="auto"` : nothing)

/** A text inside quotation marks in a style sheet: every sign but letters and digits by its number, so that none ends it. */
export const cssString = (text: string): string =>
  `"${cleanText(text).replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`

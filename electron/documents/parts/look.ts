import { tintsOf } from '../../../shared/domain/report/accent'

/** The neutral part of every look: ink on white. The accent comes from the settings. */
const neutral = {
  ink: '23211D',
  inkSoft: '514D45',
  line: 'C9C3B7',
  lineStrong: '857F73',
  sunken: 'F4F1EB',
  white: 'FFFFFF',
} as const

export type Palette = Record<keyof typeof neutral | keyof ReturnType<typeof tintsOf>, string>

/** @param accent six hexadecimal digits without #; null for the program's own */
export const paletteOf = (accent: string | null): Palette => ({ ...neutral, ...tintsOf(accent) })

/** The built-in look: one petrol accent. */
export const colour = paletteOf(null)

/** Tint and text of a risk band; the word always stands in the cell. */
export const toneColour = {
  low: { fill: 'DDEBDD', text: '1F5230' },
  mid: { fill: 'F8E7C1', text: '664400' },
  high: { fill: 'F7DBD5', text: '8A2318' },
} as const

/** Calibri is on every computer with Word; LibreOffice draws it with Carlito, which is as wide. */
export const FONT = 'Calibri'
export const LANGUAGE = 'sv-SE'

/** Sizes in half-points, widths in twips (1/20 point). */
export const page = { width: 11906, height: 16838, margin: 1418, marginTop: 1531, marginBottom: 1361 } as const
export const TEXT_WIDTH = page.width - 2 * page.margin

/** 96 pixels to the inch, 1440 twips to the inch. */
export const pixelsOf = (twips: number): number => Math.floor((twips * 96) / 1440)

export const size = {
  body: 22,
  lead: 23,
  small: 19,
  table: 19,
  title: 48,
  h1: 32,
  h2: 26,
  h3: 22,
  h1Letter: 28,
  h2Letter: 24,
} as const

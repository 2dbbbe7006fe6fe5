/** The built-in look: neutral, ink on white, one petrol accent. Sizes in half-points, widths in twips (1/20 point). */
export const colour = {
  ink: '23211D',
  inkSoft: '514D45',
  accent: '0B5560',
  accentSoft: 'DCEBEC',
  accentMid: '6FA3A9',
  accentPale: 'A9CDD0',
  line: 'C9C3B7',
  lineStrong: '857F73',
  sunken: 'F4F1EB',
  white: 'FFFFFF',
} as const

/** Tint and text of a risk band; the word always stands in the cell. */
export const toneColour = {
  low: { fill: 'DDEBDD', text: '1F5230' },
  mid: { fill: 'F8E7C1', text: '664400' },
  high: { fill: 'F7DBD5', text: '8A2318' },
} as const

/** Calibri is on every computer with Word; LibreOffice draws it with Carlito, which is as wide. */
export const FONT = 'Calibri'
export const LANGUAGE = 'sv-SE'

export const page = { width: 11906, height: 16838, margin: 1418, marginTop: 1531, marginBottom: 1361 } as const
export const TEXT_WIDTH = page.width - 2 * page.margin
/** 96 pixels to the inch, 1440 twips to the inch. */
export const TEXT_WIDTH_PIXELS = Math.floor((TEXT_WIDTH * 96) / 1440)

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

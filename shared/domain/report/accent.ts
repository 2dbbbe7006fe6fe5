/** The colours that follow from a document's accent: the accent itself, and tints for the parts beside it. */
export interface AccentTints {
  /** Headings, bars and parts with white text: at least 4.5:1 against white (WCAG 2.2, 1.4.3). */
  accent: string
  /** Parts with dark text on them, each lighter than the one before. */
  accentMid: string
  accentPale: string
  accentSoft: string
}

/** The program's own accent, petrol, with its tints. */
export const builtInTints: AccentTints = {
  accent: '0B5560',
  accentMid: '6FA3A9',
  accentPale: 'A9CDD0',
  accentSoft: 'DCEBEC',
}

const INK = '23211D'
const READABLE = 4.5

type Rgb = readonly [red: number, green: number, blue: number]

const toRgb = (hex: string): Rgb => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const toHex = (rgb: readonly number[]): string =>
  rgb.map((part) => Math.round(part).toString(16).padStart(2, '0').toUpperCase()).join('')

/** Between two colours: 0 is the first, 1 the second. */
const mix = (from: string, to: string, share: number): string => {
  const end = toRgb(to)
  return toHex(toRgb(from).map((part, index) => part + ((end[index] ?? 0) - part) * share))
}

function luminance(hex: string): number {
  const [red, green, blue] = toRgb(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Between 1 and 21, as WCAG counts it; both colours are six hexadecimal digits without #. */
export function contrastBetween(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Moves towards a colour in small steps until it can be read against the other; the end itself always can. */
function until(from: string, to: string, against: string, first = 0): string {
  for (let share = first; share < 1; share += 0.02) {
    const tried = mix(from, to, share)
    if (contrastBetween(tried, against) >= READABLE) return tried
  }
  return to
}

/** A light accent is darkened until white text can be read on it; the tints are lightened until dark text can. */
export function tintsOf(accent: string | null): AccentTints {
  const asked = accent?.toUpperCase() ?? builtInTints.accent
  if (asked === builtInTints.accent) return builtInTints
  const readable = until(asked, '000000', 'FFFFFF')
  return {
    accent: readable,
    accentMid: until(readable, 'FFFFFF', INK, 0.42),
    accentPale: until(readable, 'FFFFFF', INK, 0.65),
    accentSoft: until(readable, 'FFFFFF', INK, 0.86),
  }
}

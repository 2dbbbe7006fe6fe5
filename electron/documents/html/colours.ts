import { colour } from '../parts/look'

/** Six hexadecimal digits, without #. */
type Hex = string

const parts = (hex: Hex): [number, number, number] => [
  Number.parseInt(hex.slice(0, 2), 16),
  Number.parseInt(hex.slice(2, 4), 16),
  Number.parseInt(hex.slice(4, 6), 16),
]

/** `share` of one colour (0–1), the rest of the other. */
export function mix(hex: Hex, other: Hex, share: number): Hex {
  const others = parts(other)
  return parts(hex)
    .map((value, index) => Math.round(value * share + (others[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Relative luminance, as WCAG 2 counts it. */
function luminance(hex: Hex): number {
  const [red, green, blue] = parts(hex).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast between two colours by WCAG 2: 1–21. */
export function contrast(a: Hex, b: Hex): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Text needs 4.5:1 (WCAG 2, 1.4.3); a little more leaves room for tinted grounds. */
const READABLE = 5.2

/** The colour itself where it can be read on the ground, else as little darker or lighter as makes it so. */
export function readableOn(hex: Hex, ground: Hex): Hex {
  const towards = luminance(ground) > 0.4 ? '000000' : 'FFFFFF'
  for (let share = 1; share > 0; share -= 0.05) {
    const tried = mix(hex, towards, share)
    if (contrast(tried, ground) >= READABLE) return tried
  }
  return towards
}

const dark = { paper: '1A1917', sunken: '2B2926', ink: 'ECE8E0', inkSoft: 'C3BDB2', line: '3B3833' }

/** The page's colours as declarations of a style sheet, light and dark, around the municipality's accent. */
export function colourVariables(accent: Hex | null): { light: string; dark: string } {
  const own = (accent ?? colour.accent).toUpperCase()
  const light = readableOn(own, colour.sunken)
  const lit = readableOn(own, dark.sunken)
  return {
    light: variables({
      paper: colour.white,
      sunken: colour.sunken,
      ink: colour.ink,
      'ink-soft': colour.inkSoft,
      line: colour.line,
      accent: light,
      fill: light,
      'fill-mid': mix(light, colour.white, 0.58),
      'fill-pale': mix(light, colour.white, 0.35),
      'fill-soft': mix(light, colour.white, 0.14),
      'on-fill': colour.white,
      'on-mid': colour.ink,
    }),
    dark: variables({
      paper: dark.paper,
      sunken: dark.sunken,
      ink: dark.ink,
      'ink-soft': dark.inkSoft,
      line: dark.line,
      accent: lit,
      fill: lit,
      'fill-mid': mix(lit, dark.paper, 0.6),
      'fill-pale': mix(lit, dark.paper, 0.4),
      'fill-soft': mix(lit, dark.paper, 0.18),
      'on-fill': dark.paper,
      'on-mid': dark.ink,
    }),
  }
}

const variables = (values: Record<string, Hex>): string =>
  Object.entries(values)
    .map(([name, hex]) => `--${name}:#${hex};`)
    .join('')

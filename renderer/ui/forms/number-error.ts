import { parseNumber, showNumber } from './parse-number'

/** Bounds are inclusive; `decimals: 0` wants a whole number. */
interface Bounds {
  min?: number
  max?: number
  decimals?: number
}

/** What is wrong with the text, as a sentence; null when it is right. */
export function numberError(text: string, { min, max, decimals = 2 }: Bounds) {
  const value = parseNumber(text)
  if (value === undefined)
    return decimals === 0 ? 'Skriv ett heltal, till exempel 12.' : 'Skriv ett tal, till exempel 2,5.'
  if (value === null) return null
  if (decimals === 0 && !Number.isInteger(value)) return 'Skriv ett heltal, utan decimaler.'
  if (min !== undefined && value < min) return `Talet får inte vara mindre än ${showNumber(min)}.`
  if (max !== undefined && value > max) return `Talet får inte vara större än ${showNumber(max)}.`
  return null
}

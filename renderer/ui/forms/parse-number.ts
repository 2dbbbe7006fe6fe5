import { formatNumber } from '../../../shared/text/format'

/**
 * Reads a number as it is written in Swedish: decimal comma (or point), spaces of any kind between thousands, − or – as
 * minus. Empty gives null; what can't be read gives undefined.
 */
export function parseNumber(text: string): number | null | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(/^[−–]/, '-').replace(',', '.')
  if (bare === '') return null
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined
}

/** As it stands in the field: decimal comma, thousands apart; nothing for null. */
export function showNumber(value: number | null): string {
  return value === null ? '' : formatNumber(value)
}

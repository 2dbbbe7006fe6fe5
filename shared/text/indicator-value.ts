import { formatNumber, UNKNOWN } from './format'

/** '82 %', '4 919 kr/inv', '15 dagar': a value with its unit after a hard space. Unknown: '–'. */
export function formatIndicator(value: number | null, unit: string | null): string {
  if (value === null) return UNKNOWN
  return unit === null ? formatNumber(value) : `${formatNumber(value)}\u00a0${unit}`
}

/** '+4', '–12', '0': a change with its sign. Unknown: '–'. */
export function formatChange(value: number | null, unit: string | null = null): string {
  if (value === null) return UNKNOWN
  return `${value > 0 ? '+' : ''}${formatIndicator(value, unit)}`
}

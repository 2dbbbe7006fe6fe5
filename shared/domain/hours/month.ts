import { nameKey } from '../name-key'

const names = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const asNumbers = /^(\d{4})[-/.]?(\d{2})([-/.]?\d{2})?$/
const asName = /^(\p{L}{3,9})\.? (\d{4})$/u

/** 'YYYY-MM' of a month as people and Excel write it: '2026-03', '202603', '2026-03-01', 'mars 2026'. null when it is none. */
export function readMonthKey(text: string): string | null {
  const key = nameKey(text)
  const [, year, month] = asNumbers.exec(key) ?? []
  if (year !== undefined && month !== undefined) {
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null
  }
  const [, name, ofYear] = asName.exec(key) ?? []
  const index = name === undefined ? -1 : names.indexOf(name.slice(0, 3))
  return index < 0 ? null : `${ofYear}-${String(index + 1).padStart(2, '0')}`
}

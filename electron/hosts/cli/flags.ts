import { AppError } from '../../../shared/errors'
import type { Arguments } from './command'

export const usageError = (userMessage: string): AppError => new AppError({ code: 'USAGE', userMessage })

/** `--year 2026`. @throws AppError USAGE */
export function yearFlag({ flags }: Arguments): number {
  const written = flags['year']
  if (typeof written !== 'string') throw usageError('Ange året, till exempel --year 2026.')
  if (!/^(19|20)\d\d$/.test(written))
    throw usageError(`Året ${written} går inte att använda. Skriv till exempel --year 2026.`)
  return Number(written)
}

/** `--days 120` or `--days 117,5`. @throws AppError USAGE */
export function daysFlag({ flags }: Arguments): number {
  const written = flags['days']
  if (typeof written !== 'string') throw usageError('Ange antal arbetsdagar, till exempel --days 120.')
  if (!/^\d+([.,]\d+)?$/.test(written))
    throw usageError(`${written} är inte ett antal dagar. Skriv till exempel --days 120.`)
  return Number(written.replace(',', '.'))
}

export const textFlag = ({ flags }: Arguments, name: string): string | null => {
  const value = flags[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export const switchFlag = ({ flags }: Arguments, name: string): boolean => flags[name] === true

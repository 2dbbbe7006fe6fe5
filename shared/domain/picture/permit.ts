import { formatCount } from '../../text/format'
import { addMonths, type IsoDate, monthsBetween } from '../iso-date'

/** A permit that ends sooner than this has to be asked for now: IVO takes months to answer. */
const warnMonths = 6

/** What to think of when an IVO permit has ended or soon ends; null where nothing has to be done or no day is known. */
export function permitWarning(validTo: IsoDate | null, today: IsoDate): string | null {
  if (validTo === null || validTo >= addMonths(today, warnMonths)) return null
  if (validTo < today) return `gick ut ${validTo}`
  const months = monthsBetween(today, validTo)
  return months === 0 ? 'går ut inom en månad' : `går ut om ${formatCount(months, 'månad', 'månader')}`
}

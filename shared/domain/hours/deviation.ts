import { formatNumber, formatPercent } from '../../text/format'

/** What an utförare was ordered and has invoiced in a month; null is unknown, never nought. */
export interface OrderedAndInvoiced {
  orderedHours: number | null
  invoicedHours: number | null
}

/**
 * How a month stands: within the limit, over it, invoiced although nothing was ordered, or not to be compared because an
 * hour is unknown or both are nought.
 */
export type HoursState = 'within' | 'over' | 'notOrdered' | 'unknown'

/**
 * Invoiced over ordered in percent of the ordered, one decimal, halves away from nought; negative when less was invoiced.
 * null when either is unknown, and when nothing was ordered: there is then nothing to take a percentage of.
 */
export function hoursDeviation({ orderedHours, invoicedHours }: OrderedAndInvoiced): number | null {
  if (orderedHours === null || invoicedHours === null || orderedHours === 0) return null
  const percent = ((invoicedHours - orderedHours) / orderedHours) * 100
  return (Math.sign(percent) * Math.round(Number((Math.abs(percent) * 10).toPrecision(12)))) / 10
}

/** @param limit percent over the ordered hours from which a month is pointed out, the limit itself included */
export function hoursState(hours: OrderedAndInvoiced, limit: number): HoursState {
  const { orderedHours, invoicedHours } = hours
  if (orderedHours === 0 && invoicedHours !== null && invoicedHours > 0) return 'notOrdered'
  const percent = hoursDeviation(hours)
  if (percent === null) return 'unknown'
  return percent > 0 && percent >= limit ? 'over' : 'within'
}

/** 'Fakturerat 118 timmar mot 100 beställda: 18 % över, gränsen är 5 %.' null where there is nothing to point out. */
export function hoursSentence(hours: OrderedAndInvoiced, limit: number): string | null {
  const state = hoursState(hours, limit)
  const invoiced = formatNumber(hours.invoicedHours)
  if (state === 'notOrdered')
    return `Fakturerat ${invoiced} timmar utan beställning; avvikelsen kan inte räknas i procent.`
  if (state !== 'over') return null
  return `Fakturerat ${invoiced} timmar mot ${formatNumber(hours.orderedHours)} beställda: ${formatPercent(hoursDeviation(hours))} över, gränsen är ${formatPercent(limit)}.`
}

/** Adds the months where both are known: an unknown month would make a sum that compares unlike months. */
export function sumOfKnown(months: readonly OrderedAndInvoiced[]): OrderedAndInvoiced & { months: number } {
  const known = months.filter(({ orderedHours, invoicedHours }) => orderedHours !== null && invoicedHours !== null)
  const sum = (field: keyof OrderedAndInvoiced): number | null =>
    known.length === 0 ? null : Math.round(known.reduce((total, month) => total + (month[field] ?? 0), 0) * 100) / 100
  return { orderedHours: sum('orderedHours'), invoicedHours: sum('invoicedHours'), months: known.length }
}

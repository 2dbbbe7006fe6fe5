import { formatMoney } from '../../text/format'
import type { IsoDate } from '../iso-date'

/** The least and the most that a court can decide, in kronor. */
export interface FeeSpan {
  least: number
  most: number
}

const raisedFrom: IsoDate = '2026-01-01'

/** The span of the law by the day of the decision (SoL 2025:400 34 kap. 7 § from 2026-01-01; lower before). */
export const feeSpan = (decidedOn: IsoDate): FeeSpan =>
  decidedOn >= raisedFrom ? { least: 15_000, most: 1_500_000 } : { least: 10_000, most: 1_000_000 }

/** A warning in words where the sum is outside the law's span, null where it fits or the day is not known. */
export function feeWarning(amountSek: number, decidedOn: IsoDate | null): string | null {
  if (decidedOn === null) return null
  const { least, most } = feeSpan(decidedOn)
  if (amountSek >= least && amountSek <= most) return null
  return `Lagens spann är ${formatMoney(least)} till ${formatMoney(most)} för beslut ${decidedOn}. Kontrollera beloppet.`
}

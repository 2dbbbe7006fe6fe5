import { followUpFormNames } from '../../text/names'
import { formatNumber } from '../../text/format'
import type { PlannedYear } from './subject'

/**
 * The sentence that a row of the year's plan can give as a reason when the three-year plan names its insats:
 * 'Flerårsplanen 2027–2029 har egen uppföljning 2027, 8 förväntas.' Null where it doesn't.
 */
export function multiYearGround(
  plan: { firstYear: number; cells: readonly PlannedYear[] } | null,
  year: number,
): string | null {
  const cell = plan?.cells.find((one) => one.year === year)
  if (plan === null || cell === undefined) return null
  const number = cell.expected === null ? '' : `, ${formatNumber(cell.expected)} förväntas`
  return `Flerårsplanen ${plan.firstYear}–${plan.firstYear + 2} har ${followUpFormNames[cell.form]} ${year}${number}.`
}

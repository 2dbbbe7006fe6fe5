import type { Check } from '../../contracts/common'
import type { VersionStatus } from '../../contracts/values'
import { formatCount } from '../../text/format'

export interface DecidableRow {
  responsible: string | null
  month: number | null
}

/**
 * Whether a plan can be decided. A row that nobody answers for, or without a month, would never be done; too few days are
 * no obstacle, since the municipality may find more. A joint plan and one of a nämnd can't both hold for the same year: the
 * same granskning would be planned twice.
 * @param overlapping names of decided plans of the year that cover the same utförare
 */
export function canDecidePlan(
  status: VersionStatus,
  rows: readonly DecidableRow[],
  overlapping: readonly string[] = [],
): Check {
  if (status !== 'draft') return { ok: false, reasons: ['Planen är redan fastställd.'] }
  if (rows.length === 0) return { ok: false, reasons: ['Planen har inga rader än.'] }
  const withoutResponsible = rows.filter(({ responsible }) => (responsible ?? '').trim() === '').length
  const withoutMonth = rows.filter(({ month }) => month === null).length
  const reasons = [
    ...overlapping.map((name) => `Planen för ${name} är redan fastställd för samma år.`),
    ...(withoutResponsible > 0 ? [`${formatCount(withoutResponsible, 'rad', 'rader')} saknar ansvarig.`] : []),
    ...(withoutMonth > 0 ? [`${formatCount(withoutMonth, 'rad', 'rader')} saknar månad.`] : []),
  ]
  return { ok: reasons.length === 0, reasons }
}

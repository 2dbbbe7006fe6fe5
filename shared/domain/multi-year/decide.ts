import type { Check } from '../../contracts/common'
import type { VersionStatus } from '../../contracts/values'

/**
 * Whether a three-year plan can be decided. Gaps are no obstacle: they are named in the plan and in its document, and the
 * nämnd may choose to live with them. A joint plan and one of a nämnd can't both hold for the same years.
 * @param overlapping names of decided plans of the same years that cover the same insatser
 */
export function canDecideMultiYear(status: VersionStatus, cells: number, overlapping: readonly string[]): Check {
  if (status !== 'draft') return { ok: false, reasons: ['Flerårsplanen är redan fastställd.'] }
  if (cells === 0) return { ok: false, reasons: ['Flerårsplanen har inga uppföljningar än.'] }
  const reasons = overlapping.map((name) => `Flerårsplanen för ${name} är redan fastställd för samma år.`)
  return { ok: reasons.length === 0, reasons }
}

import type { IndicatorDirection } from '../../contracts/collect-values'
import type { IndicatorJudgement } from '../../contracts/indicator'

/**
 * Better, worse or equal: a value held against another of the same year, with the direction of the nyckeltal. Where a value
 * or the direction is unknown there is no judgement: a higher cost is not worse until somebody has said so.
 */
export function judge(
  own: number | null,
  other: number | null,
  better: IndicatorDirection | null,
): IndicatorJudgement | null {
  if (own === null || other === null || better === null) return null
  if (own === other) return 'equal'
  return own > other === (better === 'higher') ? 'better' : 'worse'
}

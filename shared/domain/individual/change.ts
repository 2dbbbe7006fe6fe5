import type { JudgementFigure } from '../../contracts/individual'
import { wholePercent } from '../percent'

/** Percentage points more bristande than before, from whole percent; null where either is not shown. */
export function pointsMore(now: JudgementFigure, before: JudgementFigure): number | null {
  if (now.state !== 'shown' || before.state !== 'shown') return null
  return (wholePercent(now.poor, now.answers) ?? 0) - (wholePercent(before.poor, before.answers) ?? 0)
}

/** Clearly more bristande than the year before: ten percentage points, and at least two judgements more. */
export function hasGrownClearly(now: JudgementFigure, before: JudgementFigure): boolean {
  const points = pointsMore(now, before)
  if (points === null || now.state !== 'shown' || before.state !== 'shown') return false
  return points >= 10 && now.poor - before.poor >= 2
}

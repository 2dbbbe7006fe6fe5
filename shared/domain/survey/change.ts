import type { SurveyVerdict } from '../../contracts/survey'
import { roundTenth } from '../percent'

export interface Measured {
  answers: number
  /** Percent, 0–100. */
  share: number
}

/** Said beside every list of changes. */
export const changeRule =
  'En skillnad räknas som en förändring när den är större än felmarginalen (95 procent) för två andelar. Mindre skillnader kan bero på slumpen.'

/** For 95 %. */
const z = 1.96

/**
 * A later share held against an earlier one. The difference counts when it exceeds the 95 % margin of two shares; the
 * margin is reckoned with one positive and one negative answer added to each (Agresti and Caffo), so that it holds for few
 * answers and for 0 and 100 percent too. @returns points and margin in percentage points, one decimal
 */
export function surveyChange(
  before: Measured,
  now: Measured,
): { points: number; margin: number; verdict: SurveyVerdict } {
  const points = roundTenth(now.share - before.share)
  const margin = 100 * z * Math.sqrt(variance(before) + variance(now))
  const exceeds = Math.abs(now.share - before.share) > margin
  return {
    points,
    margin: roundTenth(margin),
    verdict: exceeds ? (points > 0 ? 'risen' : 'fallen') : 'chance',
  }
}

function variance({ answers, share }: Measured): number {
  const base = answers + 2
  const p = ((answers * share) / 100 + 1) / base
  return (p * (1 - p)) / base
}

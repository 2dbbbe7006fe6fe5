import type { Weights } from '../../contracts/weights'
import type { RuleCheck } from '../../errors'
import { formatNumber } from '../../text/format'

export const fullWeight = 100

/** Weights are added as whole thousandths, so that 20,1 and 79,9 give exactly 100. */
const perPoint = 1000

/** The exact sum of the weights. */
export const sumOfWeights = (weights: Weights): number =>
  Object.values(weights).reduce((total, weight) => total + Math.round(weight * perPoint), 0) / perPoint

/** Weights hold only when they are exactly 100 together: a score must mean the same from one year to the next. */
export function checkWeights(weights: Weights): RuleCheck {
  const sum = sumOfWeights(weights)
  return sum === fullWeight ? { ok: true } : { ok: false, reason: sumInWords(sum) }
}

/** 'Vikterna blir 97 tillsammans: 3 saknas.', 'Vikterna blir 104 tillsammans: 4 för mycket.' */
function sumInWords(sum: number): string {
  const off = Math.round((sum - fullWeight) * perPoint) / perPoint
  const much = off < 0 ? `${formatNumber(-off)} saknas` : `${formatNumber(off)} för mycket`
  return `Vikterna blir ${formatNumber(sum)} tillsammans: ${much}.`
}

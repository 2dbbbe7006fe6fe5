import { bandOf, type RiskScale, riskValue } from '../../../../shared/domain/risk'
import type { Step } from './placing'

/** '3 Stor': a step with its word. */
export const stepWords = (labels: readonly string[], step: number): string => `${step} ${labels[step - 1] ?? ''}`.trim()

/** '12 Hög': a riskvärde with the word of its band. */
export function valueWords(scale: RiskScale, { likelihood, consequence }: Step): string {
  const value = riskValue(likelihood, consequence)
  return `${value} ${bandOf(scale, value).word}`
}

/** What is read out when a mark is reached or moved. */
export const placeInWords = (scale: RiskScale, at: Step): string =>
  `sannolikhet ${stepWords(scale.likelihoodLabels, at.likelihood)}, konsekvens ${stepWords(scale.consequenceLabels, at.consequence)}, riskvärde ${valueWords(scale, at)}`

/** What a treatment is expected to do, in words: 'sannolikheten sänks ett steg'. */
export function effectInWords(before: Step, after: Step): string {
  const parts = [
    changeInWords('sannolikheten', after.likelihood - before.likelihood),
    changeInWords('konsekvensen', after.consequence - before.consequence),
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'ingen förändring väntas' : parts.join(' och ')
}

const counted = ['', 'ett steg', 'två steg', 'tre steg', 'fyra steg']

function changeInWords(what: string, steps: number): string | null {
  if (steps === 0) return null
  return `${what} ${steps < 0 ? 'sänks' : 'höjs'} ${counted[Math.abs(steps)] ?? ''}`
}

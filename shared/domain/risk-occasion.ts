import type { RiskOccasion } from '../contracts/values'
import { reasonsNotToDecide, type RiskFacts, type RiskScale } from './risk'

/** What names an analysis: the year's goes by its area, a change and a portfolio by their titles. */
export interface NamedAnalysis {
  occasion: RiskOccasion
  title: string | null
  year: number
}

/** 'Barn och unga 2027', 'Ny upphandling av HVB', 'Ekonomiadministration 2027'. */
export function analysisName({ occasion, title, year }: NamedAnalysis, serviceAreaName: string): string {
  if (occasion === 'change') return title ?? serviceAreaName
  return `${occasion === 'yearly' ? serviceAreaName : (title ?? '')} ${year}`.trim()
}

type DecidableRisk = RiskFacts & { process: string | null }

/**
 * Why an analysis can't be decided yet, each reason a sentence; empty when it can. Internal control follows processes, so
 * there every risk must belong to one.
 */
export function reasonsNotToDecideAnalysis(
  { occasion, scale }: { occasion: RiskOccasion; scale: RiskScale },
  risks: readonly DecidableRisk[],
): string[] {
  const reasons = reasonsNotToDecide(scale, [...risks])
  if (occasion !== 'internalControl') return reasons
  const without = risks.filter(({ process }) => (process ?? '').trim() === '')
  if (without.length === 0) return reasons
  const which = without.length === 1 ? `Risk ${without[0]?.number}` : `${without.length} risker`
  return [...reasons, `${which} saknar process.`]
}

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
 * Why an analysis can't be decided yet, each reason a sentence; empty when it can. In internal control the kontrollmoment
 * is the treatment and has the responsible: there a risk needs no more than its process.
 */
export function reasonsNotToDecideAnalysis(
  { occasion, scale }: { occasion: RiskOccasion; scale: RiskScale },
  risks: readonly DecidableRisk[],
): string[] {
  if (occasion !== 'internalControl') return reasonsNotToDecide(scale, [...risks])
  if (risks.length === 0) return ['Riskportföljen har inga risker än.']
  const without = risks.filter(lacksProcess)
  if (without.length === 0) return []
  return [`${without.length === 1 ? `Risk ${without[0]?.number}` : `${without.length} risker`} saknar process.`]
}

const lacksProcess = ({ process }: Pick<DecidableRisk, 'process'>): boolean => (process ?? '').trim() === ''

/** How many risks lack what a decision waits for first: the process in internal control, else the responsible. */
export const incompleteRisks = (
  occasion: RiskOccasion,
  risks: ReadonlyArray<Pick<DecidableRisk, 'process' | 'responsible'>>,
): number =>
  risks.filter((risk) => (occasion === 'internalControl' ? lacksProcess(risk) : (risk.responsible ?? '').trim() === ''))
    .length

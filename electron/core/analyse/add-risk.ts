import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import type { NewRow } from '../recorded-table'
import { analysesOfMatter } from './analysis-repo'
import { highestNumber, riskTable } from './risk-repo'

/** Puts a risk into a draft under the next number. The caller has checked that its values lie on the scale. */
export const addRisk = (
  context: Context,
  analysis: RiskAnalysis,
  fields: Omit<NewRow<'risk'>, 'riskAnalysisId' | 'number'>,
): Tables['risk'] =>
  riskTable(context).insert({ ...fields, riskAnalysisId: analysis.id, number: nextNumber(context, analysis) })

/** One more than any number that this analysis or what it was made from has used, so that a name is not used twice. */
function nextNumber({ db }: Context, analysis: RiskAnalysis): number {
  const sameYear = analysesOfMatter(db, analysis).filter(({ year }) => year === analysis.year)
  const source = analysis.copiedFromId === null ? [] : [analysis.copiedFromId]
  return highestNumber(db, [...sameYear.map(({ id }) => id), ...source]) + 1
}

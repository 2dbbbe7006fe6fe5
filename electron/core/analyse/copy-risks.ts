import type { Context } from '../context'
import { riskTable, risksOf } from './risk-repo'

/**
 * Puts another analysis's risks into a new one, under the same numbers: a number is a name.
 * @param keepDates false for a new year, whose measures get new dates
 */
export function copyRisks(context: Context, fromId: string, toId: string, keepDates: boolean): void {
  const table = riskTable(context)
  for (const risk of risksOf(context.db, fromId)) {
    table.insert({
      riskAnalysisId: toId,
      number: risk.number,
      event: risk.event,
      cause: risk.cause,
      requirementId: risk.requirementId,
      requirementText: risk.requirementText,
      likelihood: risk.likelihood,
      consequence: risk.consequence,
      treatment: risk.treatment,
      responsible: risk.responsible,
      dueOn: keepDates ? risk.dueOn : null,
      residualLikelihood: risk.residualLikelihood,
      residualConsequence: risk.residualConsequence,
      process: risk.process,
      raisedFromType: risk.raisedFromType,
      raisedFromId: risk.raisedFromId,
      raisedFromWords: risk.raisedFromWords,
      raisedOn: risk.raisedOn,
    })
  }
}

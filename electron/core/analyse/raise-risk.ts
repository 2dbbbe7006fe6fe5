import { checkRiskValues } from '../../../shared/domain/risk'
import { AppError, assertRule } from '../../../shared/errors'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { addRisk } from './add-risk'
import { draftOf } from './draft-of'
import { requirementOfFinding } from './raise-repo'
import { raisedBefore, raisePlaces, type RaisePlaces } from './raise-target'
import { revise } from './revise'
import { start } from './start'

/**
 * A risk that comes up during the year is put in the year's draft. What is decided stays in force and as it was: the draft
 * is then a new version of it. A year without analysis begins as a copy of the newest earlier one.
 * @throws AppError RULE_BROKEN when the same signal has raised a risk already
 */
export const raiseRisk: Handler<'analyse.raiseRisk'> = (context, { serviceAreaId, year, signal, ...values }) => {
  const area = recordedTable(context, 'serviceArea').byId(serviceAreaId)
  const places = raisePlaces(context, serviceAreaId, year)
  const raised = raisedBefore(context, places, signal)
  if (raised !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Samma signal är redan risk ${raised.number} i riskanalysen för ${area.name} ${year}. Fortsätt i den. Inget har ändrats.`,
    })
  }
  const analysis = draftOf(context, draftFor(context, places, serviceAreaId, year))
  const unvalued = { residualLikelihood: null, residualConsequence: null }
  assertRule(checkRiskValues(analysis.scale, { ...values, ...unvalued }))
  const { id, number } = addRisk(context, analysis, {
    ...values,
    requirementId:
      signal.recordType === 'finding' ? requirementOfFinding(context.db, signal.recordId, serviceAreaId) : null,
    raisedFromType: signal.recordType,
    raisedFromId: signal.recordId,
    raisedFromWords: signal.words,
    raisedOn: context.today,
  })
  return {
    analysisId: analysis.id,
    riskId: id,
    number,
    beganVersion: places.draft === null && places.decided !== null,
    beganAnalysis: places.draft === null && places.decided === null,
  }
}

function draftFor(
  context: Context,
  { draft, decided, earlier }: RaisePlaces,
  serviceAreaId: string,
  year: number,
): string {
  if (draft !== null) return draft.id
  if (decided !== null) return revise(context, { id: decided.id }).id
  return start(context, { serviceAreaId, year, copyFromId: earlier?.id ?? null }).id
}

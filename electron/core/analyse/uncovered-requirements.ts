import type { Handler } from '../handler'
import { analysisTable } from './analysis-repo'
import { requirementsOfArea } from './requirement-repo'

/** Requirements that an analysis has not looked at: the first step of the wheel starts from those with large consequences. */
export const uncoveredRequirements: Handler<'analyse.uncoveredRequirements'> = (context, { analysisId }) => {
  const { serviceAreaId } = analysisTable(context).byId(analysisId)
  const requirements = serviceAreaId === null ? [] : requirementsOfArea(context.db, serviceAreaId, analysisId)
  return {
    rows: requirements.filter(({ risks }) => risks === 0).map(({ risks: _none, ...requirement }) => requirement),
    withConsequence: requirements.length,
  }
}

import { yearOf } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { surveyRepo } from './survey-repo'

/** Makes a result (`id` null) or changes one. A question has one result a year, area and gender. */
export const saveSurveyResult: Handler<'collect.saveSurveyResult'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'surveyResult')
  const before = id === null ? undefined : table.byId(id)
  if (draft.year > yearOf(context.today)) throw fieldError({ year: 'Året har inte varit än. Rätta årtalet.' })
  if (draft.serviceAreaId !== null) {
    linkedRecord(context, 'serviceArea', 'serviceAreaId', draft.serviceAreaId, before?.serviceAreaId ?? null)
  }
  if (surveyRepo(context.db).same(draft, id) !== undefined) {
    throw fieldError({
      question: `Frågan har redan ett resultat för ${draft.year} med samma område och kön. Ändra det i stället.`,
    })
  }
  return id === null ? table.insert(draft) : table.update(id, version, draft)
}

/** Takes away a result that was registered by mistake; the log keeps that it was there. */
export const removeSurveyResult: Handler<'collect.removeSurveyResult'> = (context, { id, version }) => {
  recordedTable(context, 'surveyResult').remove(id, version)
  return null
}

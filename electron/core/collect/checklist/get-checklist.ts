import { reasonsNotToDecideChecklist } from '../../../../shared/domain/checklist/decide'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { checklistRepo } from './checklist-repo'

/** Everything that the page of a checklist shows: one version of it, and which others there are. */
export const getChecklist: Handler<'collect.checklist'> = ({ db }, { id, versionId }) => {
  const checklists = checklistRepo(db)
  const checklist = checklists.row(id)
  const versions = checklists.versionsOf(id)
  const wanted = versionId ?? checklist?.draft?.id ?? checklist?.decided?.id
  const shown = versions.find((version) => version.id === wanted)
  if (checklist === null || shown === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Checklistan finns inte längre. Ladda om sidan.' })
  }
  const areas = checklists.areasOf(shown.id)
  const questions = checklists.questionsOf(shown.id)
  const reasons = shown.status === 'draft' ? reasonsNotToDecideChecklist(areas, questions) : []
  return {
    checklist,
    versions,
    shown,
    areas,
    questions,
    canDecide: { ok: reasons.length === 0, reasons },
    lawConcepts: checklists.lawConcepts(),
  }
}

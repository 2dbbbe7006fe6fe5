import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'
import { draftVersion } from './draft-version'

/** Throws away a draft of a new version. The first version of a checklist is archived with it instead. */
export const removeChecklistDraft: Handler<'collect.removeChecklistDraft'> = (context, { id, version }) => {
  const draft = draftVersion(context, id)
  const checklists = checklistRepo(context.db)
  if (checklists.versionsOf(draft.checklistId).length === 1) {
    throw broken('Utkastet är checklistans enda version. Arkivera checklistan i stället.')
  }
  for (const question of checklists.questionsOf(id)) {
    recordedTable(context, 'checklistQuestion').remove(question.id, null)
  }
  for (const area of checklists.areasOf(id)) recordedTable(context, 'checklistArea').remove(area.id, null)
  recordedTable(context, 'checklistVersion').remove(id, version)
  return null
}

import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'
import { copyContent } from './copy-content'

/** A new draft from the version in force, which stays in force until the draft is decided. */
export const reviseChecklist: Handler<'collect.reviseChecklist'> = (context, { id }) => {
  const checklist = recordedTable(context, 'checklist').byId(id)
  const versions = checklistRepo(context.db).versionsOf(id)
  const decided = versions.find(({ status }) => status === 'decided')
  if (checklist.archivedAt !== null) {
    throw broken(`Checklistan ${checklist.name} är arkiverad. Hämta tillbaka den först.`)
  }
  if (decided === undefined || versions.some(({ status }) => status === 'draft')) {
    throw broken('Det finns redan ett utkast till ny version. Fortsätt i det.')
  }
  const draft = recordedTable(context, 'checklistVersion').insert({
    checklistId: id,
    revision: Math.max(...versions.map(({ revision }) => revision)) + 1,
    status: 'draft',
    previousId: decided.id,
  })
  copyContent(context, decided.id, draft.id)
  return { versionId: draft.id }
}

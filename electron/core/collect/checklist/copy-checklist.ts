import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { checklistRepo } from './checklist-repo'
import { copyContent } from './copy-content'
import { refuseTakenName } from './save-checklist'

export const copyChecklist: Handler<'collect.copyChecklist'> = (context, { id, name }) => {
  refuseTakenName(context, null, name)
  const { description, reviewKind, serviceTypeId } = recordedTable(context, 'checklist').byId(id)
  const copy = recordedTable(context, 'checklist').insert({ name, description, reviewKind, serviceTypeId })
  const version = recordedTable(context, 'checklistVersion').insert({
    checklistId: copy.id,
    revision: 1,
    status: 'draft',
  })
  const [newest] = checklistRepo(context.db).versionsOf(id)
  if (newest !== undefined) copyContent(context, newest.id, version.id)
  return { id: copy.id }
}

import type { Checklist } from '../../../../shared/contracts/checklist'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'

/** Name, slag and insats of a checklist. A new one gets an empty first version to write in. */
export const saveChecklist: Handler<'collect.saveChecklist'> = (context, { id, version, draft }) => {
  refuseTakenName(context, id, draft.name)
  const table = recordedTable(context, 'checklist')
  const before = id === null ? undefined : table.byId(id)
  if (draft.serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  }
  if (before !== undefined) return table.update(before.id, version, emptyToNull(draft)) as Checklist
  const checklist = table.insert(emptyToNull(draft))
  recordedTable(context, 'checklistVersion').insert({ checklistId: checklist.id, revision: 1, status: 'draft' })
  return checklist as Checklist
}

/** Names are unique, also among the archived, so that a file that is read in can be told by its name. */
export function refuseTakenName(context: Context, id: string | null, name: string): void {
  const holder = checklistRepo(context.db).idOfName(name)
  if (holder === null || holder === id) return
  const { archivedAt } = recordedTable(context, 'checklist').byId(holder)
  const state = archivedAt === null ? 'finns redan' : 'finns redan men är arkiverad'
  throw broken(`En checklista med namnet ${name} ${state}. Välj ett annat namn.`, { name: 'Namnet används redan.' })
}

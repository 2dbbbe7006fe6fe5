import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'

/**
 * A version, if its areas and questions may be changed: granskningar rest on what is decided, so that is frozen for ever.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function draftVersion(context: Context, versionId: string): Tables['checklistVersion'] {
  const version = recordedTable(context, 'checklistVersion').byId(versionId)
  const checklist = recordedTable(context, 'checklist').byId(version.checklistId)
  if (checklist.archivedAt !== null) {
    throw broken(`Checklistan ${checklist.name} är arkiverad. Hämta tillbaka den först.`)
  }
  if (version.status === 'draft') return version
  const state = version.status === 'decided' ? `fastställd ${version.decidedOn ?? ''}` : 'ersatt av en nyare version'
  throw broken(
    `Version ${version.revision} av checklistan ${checklist.name} är ${state.trim()} och kan inte ändras. Starta en ny version.`,
  )
}

import { projectErrors } from '../../../../shared/domain/project'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { projectRepo } from './project-repo'

/** Makes a project or a cooperation (`id` null) or changes one. A title stands once. */
export const saveProject: Handler<'plan.saveProject'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'project')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined && before.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `”${before.title}” är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.`,
    })
  }
  const same = projectRepo(context.db).sameTitle(draft.title, id)
  if (same !== undefined) {
    const archived = same.archivedAt === null ? '' : ', men är arkiverat. Hämta tillbaka det i stället'
    refuseFields({ title: `”${same.title}” finns redan${archived}.` })
  }
  refuseFields(projectErrors(draft))
  const { committeeId, serviceAreaId } = draft
  if (committeeId !== null) linkedRecord(context, 'committee', 'committeeId', committeeId, before?.committeeId ?? null)
  if (serviceAreaId !== null) {
    linkedRecord(context, 'serviceArea', 'serviceAreaId', serviceAreaId, before?.serviceAreaId ?? null)
  }
  return id === null ? table.insert(draft) : table.update(id, version, draft)
}

/** An archived project leaves the list; it can be brought back. */
export const archiveProject: Handler<'plan.archiveProject'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'project')
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}

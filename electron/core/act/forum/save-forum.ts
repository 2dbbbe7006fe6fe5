import { forumErrors } from '../../../../shared/domain/communication/forum'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { forumRepo } from './forum-repo'

/** Makes a meeting (`id` null) or changes one. Two meetings of a day have different names. */
export const saveForum: Handler<'act.saveForum'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'informationForum')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined && before.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `”${before.title}” är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.`,
    })
  }
  const same = forumRepo(context.db).same(draft.heldOn, draft.title, id)
  if (same !== undefined) {
    const archived = same.archivedAt === null ? '' : ', men är arkiverat. Hämta tillbaka det i stället'
    refuseFields({ title: `Ett möte med den rubriken finns redan ${draft.heldOn}${archived}.` })
  }
  refuseFields(forumErrors(draft, context.today))
  const { committeeId, serviceAreaId, serviceTypeId } = draft
  if (committeeId !== null) linkedRecord(context, 'committee', 'committeeId', committeeId, before?.committeeId ?? null)
  if (serviceAreaId !== null) {
    linkedRecord(context, 'serviceArea', 'serviceAreaId', serviceAreaId, before?.serviceAreaId ?? null)
  }
  if (serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, before?.serviceTypeId ?? null)
  }
  return id === null ? table.insert(draft) : table.update(id, version, draft)
}

/** An archived meeting leaves the list and the yearly report; it can be brought back. */
export const archiveForum: Handler<'act.archiveForum'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'informationForum')
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}

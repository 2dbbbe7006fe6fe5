import { nextReviewNumber } from '../../../../shared/domain/review'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from '../checklist/broken'
import { checklistRepo } from '../checklist/checklist-repo'
import { reviewRepo } from '../review-repo'

/** Last year's granskning anew: the same utförare, slag and checklist, no answers. What it was copied from stands beside. */
export const copyReview: Handler<'collect.copyReview'> = (context, { id, year }) => {
  const source = recordedTable(context, 'review').byId(id)
  if (year < source.year) throw broken(`Granskningen är från ${source.year}. Välj samma år eller ett senare.`)
  const { versionId, note } = newestChecklist(context, source)
  const copy = recordedTable(context, 'review').insert({
    number: nextReviewNumber(year, reviewRepo(context.db).numbersOfYear(year)),
    agreementId: source.agreementId,
    providerId: source.providerId,
    unitId: source.unitId,
    serviceTypeId: source.serviceTypeId,
    kind: source.kind,
    year,
    method: source.method,
    announced: source.announced,
    responsible: source.responsible,
    checklistVersionId: versionId,
    copiedFromId: source.id,
  })
  return { id: copy.id, number: copy.number, note }
}

/** The version in force of the checklist that was used, and what the user must know about it. */
function newestChecklist(
  context: Context,
  source: Tables['review'],
): { versionId: string | null; note: string | null } {
  if (source.checklistVersionId === null) return { versionId: null, note: null }
  const used = recordedTable(context, 'checklistVersion').byId(source.checklistVersionId)
  const checklist = checklistRepo(context.db).row(used.checklistId)
  const inForce = checklist?.archivedAt === null ? checklist.decided : null
  if (checklist === null || inForce === null) {
    return { versionId: null, note: `Checklistan ${checklist?.name ?? ''} är arkiverad. Välj en annan.` }
  }
  const isNewer = inForce.id !== used.id
  return {
    versionId: inForce.id,
    note: isNewer
      ? `Checklistan ${checklist.name} har en nyare version. Kopian använder version ${inForce.revision}; granskning ${source.number} använde version ${used.revision}.`
      : null,
  }
}

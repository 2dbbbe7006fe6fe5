import type { Input } from '../../../../shared/contracts'
import { measureErrors } from '../../../../shared/domain/development/measure'
import { measurePrefix, nextSerial } from '../../../../shared/domain/development/number'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { developmentRepo } from './development-repo'
import { refuseArchived, takenTitle } from './guard'
import { refusePlace } from './place'

type Draft = Input<'act.saveSystemMeasure'>['draft']

/** Makes a systemåtgärd (`id` null) or changes one. A title stands once in a year. */
export const saveSystemMeasure: Handler<'act.saveSystemMeasure'> = (context, { id, version, draft: written }) => {
  const draft = withInsats(context, written)
  const table = recordedTable(context, 'systemMeasure')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined) refuseArchived(before)
  const repo = developmentRepo(context.db)
  const same = repo.sameTitle('systemMeasure', draft, id)
  if (same !== undefined) refuseFields({ title: takenTitle(draft.year, same) })
  refuseFields(measureErrors({ ...draft, doneOn: before?.doneOn ?? null }, context.today))
  refusePlace(context, draft, before)
  refuseLinks(context, draft, before)
  if (id !== null) return table.update(id, version, draft)
  const number = nextSerial(repo.numbers('systemMeasure', draft.year), measurePrefix, draft.year)
  return table.insert({ ...draft, number })
}

/** A requirement belongs to an insats, which is then the one that the measure is about. */
function withInsats(context: Context, draft: Draft): Draft {
  if (draft.requirementId === null || draft.serviceTypeId !== null) return draft
  const requirement = recordedTable(context, 'requirement').find(draft.requirementId)
  return requirement === undefined ? draft : { ...draft, serviceTypeId: requirement.serviceTypeId }
}

function refuseLinks(
  context: Context,
  { developmentAreaId, requirementId, serviceTypeId }: Draft,
  before: Tables['systemMeasure'] | undefined,
): void {
  if (developmentAreaId !== null) {
    const area = recordedTable(context, 'developmentArea').find(developmentAreaId)
    const isNew = developmentAreaId !== before?.developmentAreaId
    if (area === undefined) refuseFields({ developmentAreaId: 'Utvecklingsområdet finns inte längre. Välj ett annat.' })
    else if (area.archivedAt !== null && isNew) {
      refuseFields({
        developmentAreaId: `”${area.title}” är arkiverat. Välj ett annat, eller hämta tillbaka det först.`,
      })
    }
  }
  if (requirementId === null) return
  const requirement = linkedRecord(
    context,
    'requirement',
    'requirementId',
    requirementId,
    before?.requirementId ?? null,
  )
  if (serviceTypeId !== null && requirement.serviceTypeId !== serviceTypeId) {
    refuseFields({ requirementId: 'Kravet hör till en annan insats. Rätta ett av dem, eller lämna insatsen tom.' })
  }
}

/** An archived systemåtgärd leaves the list; it can be brought back. */
export const archiveSystemMeasure: Handler<'act.archiveSystemMeasure'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'systemMeasure')
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}

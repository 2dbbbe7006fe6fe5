import type { Input } from '../../../../shared/contracts'
import { goalTargetErrors } from '../../../../shared/domain/goal'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord, refuseFields } from '../../register/save-record'
import { goalRepo } from './goal-repo'

type Draft = Input<'plan.saveGoal'>['draft']

/** Makes a mål or an uppdrag (`id` null) or changes one. A title stands once in a year: else nobody knows which one is meant. */
export const saveGoal: Handler<'plan.saveGoal'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'goal')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined && before.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `”${before.title}” är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.`,
    })
  }
  refuseSameTitle(context, id, draft)
  refuseTargets(context, draft, before)
  return id === null ? table.insert({ ...draft, archivedAt: null }) : table.update(id, version, draft)
}

function refuseSameTitle(context: Context, id: string | null, { year, title }: Draft): void {
  const same = goalRepo(context.db).sameTitle(year, title, id)
  if (same === undefined) return
  const archived = same.archivedAt === null ? '' : ', men är arkiverat. Hämta tillbaka det i stället'
  throw fieldError({ title: `”${same.title}” finns redan för ${year}${archived}.` })
}

function refuseTargets(context: Context, draft: Draft, before: Tables['goal'] | undefined): void {
  const { committeeId, serviceAreaId, serviceTypeId, providerId } = draft
  if (committeeId !== null) linkedRecord(context, 'committee', 'committeeId', committeeId, before?.committeeId ?? null)
  if (providerId !== null) linkedRecord(context, 'provider', 'providerId', providerId, before?.providerId ?? null)
  const area =
    serviceAreaId === null
      ? null
      : linkedRecord(context, 'serviceArea', 'serviceAreaId', serviceAreaId, before?.serviceAreaId ?? null)
  const insats =
    serviceTypeId === null
      ? null
      : linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, before?.serviceTypeId ?? null)
  refuseFields(
    goalTargetErrors(draft, {
      areaOfInsats: insats?.serviceAreaId ?? null,
      committeeOfArea: area?.committeeId ?? null,
    }),
  )
}

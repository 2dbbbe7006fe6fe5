import { goalTargetErrors } from '../../../../shared/domain/goal'
import type { Context } from '../../context'
import { linkedRecord, refuseFields } from '../../register/save-record'

interface Place {
  committeeId: string | null
  serviceAreaId: string | null
  serviceTypeId: string | null
}

/** Nämnd, område and insats hang together, and none of them is newly chosen among the archived. */
export function refusePlace(
  context: Context,
  { committeeId, serviceAreaId, serviceTypeId }: Place,
  before: Place | undefined,
): void {
  if (committeeId !== null) linkedRecord(context, 'committee', 'committeeId', committeeId, before?.committeeId ?? null)
  const area =
    serviceAreaId === null
      ? null
      : linkedRecord(context, 'serviceArea', 'serviceAreaId', serviceAreaId, before?.serviceAreaId ?? null)
  const insats =
    serviceTypeId === null
      ? null
      : linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, before?.serviceTypeId ?? null)
  const areaOfInsats = insats?.serviceAreaId ?? null
  refuseFields(
    goalTargetErrors(
      { committeeId, serviceAreaId, serviceTypeId, providerId: null },
      { areaOfInsats, committeeOfArea: area?.committeeId ?? null },
    ),
  )
}

import type { Context } from '../../context'
import { fieldError, linkedRecord } from '../../register/save-record'
import type { Tables } from '../../../database/tables'

/** What an event is about: any of the three, or none. */
interface Party {
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
}

/**
 * What is pointed at exists and is in use, and an enhet belongs to the utförare that stands beside it.
 * @returns the enhet, whose utförare may be filled in
 * @throws AppError RULE_BROKEN
 */
export function refuseParty(context: Context, party: Party, before: Party | undefined): Tables['unit'] | undefined {
  const { providerId, unitId, serviceTypeId } = party
  if (providerId !== null) linkedRecord(context, 'provider', 'providerId', providerId, before?.providerId ?? null)
  if (serviceTypeId !== null)
    linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, before?.serviceTypeId ?? null)
  if (unitId === null) return undefined
  const unit = linkedRecord(context, 'unit', 'unitId', unitId, before?.unitId ?? null)
  if (providerId !== null && unit.providerId !== providerId) {
    throw fieldError({ unitId: 'Enheten hör till en annan utförare. Välj en av utförarens enheter.' })
  }
  return unit
}

import type { serviceHoursContract } from '../../../../shared/contracts/service-hours'
import type { RoomHandlers } from '../../handler'
import { serviceHoursGrowth } from './growth'
import { listServiceHours } from './list-hours'
import { saveServiceHours } from './save-hours'

export const serviceHoursHandlers: Pick<RoomHandlers<'collect'>, keyof typeof serviceHoursContract> = {
  'collect.serviceHours': listServiceHours,
  'collect.saveServiceHours': saveServiceHours,
  'collect.serviceHoursGrowth': serviceHoursGrowth,
}

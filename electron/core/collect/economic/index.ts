import type { economicContract } from '../../../../shared/contracts/economic'
import type { RoomHandlers } from '../../handler'
import { archiveEconomicControl } from './archive-control'
import { economicGrowth } from './growth'
import { listEconomicProviders } from './list-providers'
import { economicControls } from './provider-controls'
import { saveEconomicControl } from './save-control'

export const economicHandlers: Pick<RoomHandlers<'collect'>, keyof typeof economicContract> = {
  'collect.economicProviders': listEconomicProviders,
  'collect.economicControls': economicControls,
  'collect.saveEconomicControl': saveEconomicControl,
  'collect.archiveEconomicControl': archiveEconomicControl,
  'collect.economicGrowth': economicGrowth,
}

import type { supervisionContract } from '../../../../shared/contracts/supervision'
import type { Handlers } from '../../handler'
import { getSupervision, listSupervisions, supervisionYears } from './list-supervisions'
import { archiveSupervision, closeSupervision, removeDemand, saveDemand, saveSupervision } from './save-supervision'
import { supervisionGrowth } from './supervision-growth'

export const supervisionHandlers: Pick<Handlers, keyof typeof supervisionContract> = {
  'collect.supervisions': listSupervisions,
  'collect.supervision': getSupervision,
  'collect.saveSupervision': saveSupervision,
  'collect.saveDemand': saveDemand,
  'collect.removeDemand': removeDemand,
  'collect.closeSupervision': closeSupervision,
  'collect.archiveSupervision': archiveSupervision,
  'collect.supervisionGrowth': supervisionGrowth,
  'collect.supervisionYears': supervisionYears,
}

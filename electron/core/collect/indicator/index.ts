import type { indicatorContract } from '../../../../shared/contracts/indicator'
import type { koladaContract } from '../../../../shared/contracts/kolada'
import type { RoomHandlers } from '../../handler'
import { getIndicator } from './get-indicator'
import { kolada, saveKolada } from './kolada/kolada-settings'
import { previewKolada } from './kolada/preview-kolada'
import { previewKoladaFile } from './kolada/preview-kolada-file'
import { writeKolada } from './kolada/write-kolada'
import { listIndicators } from './list-indicators'
import { archiveIndicator, restoreIndicator, saveIndicator } from './save-indicator'
import { removeIndicatorValue, saveIndicatorValue } from './save-value'

export const indicatorHandlers: Pick<
  RoomHandlers<'collect'>,
  keyof typeof indicatorContract | keyof typeof koladaContract
> = {
  'collect.indicators': listIndicators,
  'collect.indicator': getIndicator,
  'collect.saveIndicator': saveIndicator,
  'collect.archiveIndicator': archiveIndicator,
  'collect.restoreIndicator': restoreIndicator,
  'collect.saveIndicatorValue': saveIndicatorValue,
  'collect.removeIndicatorValue': removeIndicatorValue,
  'collect.kolada': kolada,
  'collect.saveKolada': saveKolada,
  'collect.previewKolada': previewKolada,
  'collect.previewKoladaFile': previewKoladaFile,
  'collect.writeKolada': writeKolada,
}

import type { managementSystemContract } from '../../../../shared/contracts/management-system'
import type { Handlers } from '../../handler'
import { archiveProcess } from './archive-process'
import { archiveProcessPart, restoreProcessPart } from './archive-process-part'
import { linkableRisks } from './linkable-risks'
import { managementSystem } from './management-system'
import { moveProcess } from './move-process'
import { restoreProcess } from './restore-process'
import { saveProcess } from './save-process'
import { saveProcessPart } from './save-process-part'
import { startManagementSystem } from './start-management-system'

/** The ledningssystem of the room Analysera. */
export const managementSystemHandlers: Pick<Handlers, keyof typeof managementSystemContract> = {
  'analyse.managementSystem': managementSystem,
  'analyse.startManagementSystem': startManagementSystem,
  'analyse.saveProcess': saveProcess,
  'analyse.moveProcess': moveProcess,
  'analyse.archiveProcess': archiveProcess,
  'analyse.restoreProcess': restoreProcess,
  'analyse.saveProcessPart': saveProcessPart,
  'analyse.archiveProcessPart': archiveProcessPart,
  'analyse.restoreProcessPart': restoreProcessPart,
  'analyse.linkableRisks': linkableRisks,
}

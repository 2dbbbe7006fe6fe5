import type { developmentContract } from '../../../../shared/contracts/development'
import type { Handlers } from '../../handler'
import { carryOver, carryPlaces, undoCarryOver } from './carry'
import { developmentOfYear } from './development-of-year'
import { getDevelopmentArea } from './get-development-area'
import { addGround, groundOf, removeGround } from './grounds'
import { listDevelopmentAreas } from './list-development-areas'
import { getSystemMeasure, listSystemMeasures } from './list-system-measures'
import { developmentEffect, moveDevelopmentArea } from './move-development-area'
import { moveSystemMeasure, systemMeasureEffect } from './move-system-measure'
import { archiveDevelopmentArea, saveDevelopmentArea } from './save-development-area'
import { archiveSystemMeasure, saveSystemMeasure } from './save-system-measure'
import { developmentSuggestions } from './suggestions'

type Own<Room extends string> = Pick<Handlers, Extract<keyof typeof developmentContract, `${Room}.${string}`>>

export const developmentHandlers: Own<'assess'> = {
  'assess.developmentAreas': listDevelopmentAreas,
  'assess.developmentArea': getDevelopmentArea,
  'assess.saveDevelopmentArea': saveDevelopmentArea,
  'assess.moveDevelopmentArea': moveDevelopmentArea,
  'assess.developmentEffect': developmentEffect,
  'assess.archiveDevelopmentArea': archiveDevelopmentArea,
  'assess.addGround': addGround,
  'assess.removeGround': removeGround,
  'assess.developmentSuggestions': developmentSuggestions,
  'assess.groundOf': groundOf,
  'assess.carryPlaces': carryPlaces,
  'assess.carryOver': carryOver,
  'assess.undoCarryOver': undoCarryOver,
  'assess.developmentOfYear': developmentOfYear,
}

export const systemMeasureHandlers: Own<'act'> = {
  'act.systemMeasures': listSystemMeasures,
  'act.systemMeasure': getSystemMeasure,
  'act.saveSystemMeasure': saveSystemMeasure,
  'act.moveSystemMeasure': moveSystemMeasure,
  'act.systemMeasureEffect': systemMeasureEffect,
  'act.archiveSystemMeasure': archiveSystemMeasure,
}

import type { RoomHandlers } from '../handler'
import { addRow } from './add-row'
import { byId } from './by-id'
import { current } from './current'
import { decide } from './decide'
import { difference } from './difference'
import { priorities } from './priorities'
import { propose } from './propose'
import { removeRow } from './remove-row'
import { restoreRow } from './restore-row'
import { revise } from './revise'
import { setDays } from './set-days'
import { setResponsible } from './set-responsible'
import { updateRow } from './update-row'

export const planHandlers: RoomHandlers<'plan'> = {
  'plan.priorities': priorities,
  'plan.current': current,
  'plan.byId': byId,
  'plan.propose': propose,
  'plan.addRow': addRow,
  'plan.updateRow': updateRow,
  'plan.removeRow': removeRow,
  'plan.restoreRow': restoreRow,
  'plan.setResponsible': setResponsible,
  'plan.setDays': setDays,
  'plan.decide': decide,
  'plan.revise': revise,
  'plan.difference': difference,
}

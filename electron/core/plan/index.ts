import type { RoomHandlers } from '../handler'
import { addRow } from './add-row'
import { byId } from './by-id'
import { calendarHandlers } from './calendar'
import { copySections } from './copy-sections'
import { controlHandlers } from './control'
import { current } from './current'
import { decide } from './decide'
import { difference } from './difference'
import { capacity } from './person-capacity'
import { goalHandlers } from './goals'
import { multiYearHandlers } from './multi-year'
import { priorityHandlers } from './priority'
import { projectHandlers } from './project'
import { propose } from './propose'
import { recall } from './recall'
import { removeRow } from './remove-row'
import { restoreRow } from './restore-row'
import { returnPlan } from './return-plan'
import { revise } from './revise'
import { saveSection } from './save-section'
import { sections } from './sections'
import { send } from './send'
import { setCapacity } from './set-capacity'
import { setDays } from './set-days'
import { setResponsible } from './set-responsible'
import { spreadCapacity } from './spread-capacity'
import { updateRow } from './update-row'
import { yearWheelHandlers } from './year-wheel'

export const planHandlers: RoomHandlers<'plan'> = {
  ...controlHandlers,
  ...multiYearHandlers,
  ...priorityHandlers,
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
  'plan.sections': sections,
  'plan.saveSection': saveSection,
  'plan.copySections': copySections,
  'plan.capacity': capacity,
  'plan.setCapacity': setCapacity,
  'plan.spreadCapacity': spreadCapacity,
  'plan.send': send,
  'plan.recall': recall,
  'plan.return': returnPlan,
  ...calendarHandlers,
  ...yearWheelHandlers,
  ...goalHandlers,
  ...projectHandlers,
}

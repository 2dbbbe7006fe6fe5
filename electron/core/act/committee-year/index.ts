import type { committeeYearContract } from '../../../../shared/contracts/committee-year'
import type { Handlers } from '../../handler'
import { committeeYear } from './committee-year'
import { decisionCase } from './decision-case'
import { itemChoices } from './item-choices'
import { meetingsFile } from './meetings-file'
import { recordDecision } from './record-decision'
import { moveMeetingItems, removeMeetingItem, saveMeetingItem } from './save-item'
import { addMeetings, cancelMeeting, removeMeeting, saveMeeting } from './save-meeting'
import { withdrawDecision } from './withdraw-decision'

export const committeeYearHandlers: Pick<Handlers, keyof typeof committeeYearContract> = {
  'act.committeeYear': committeeYear,
  'act.meetingsFile': meetingsFile,
  'act.addMeetings': addMeetings,
  'act.saveMeeting': saveMeeting,
  'act.cancelMeeting': cancelMeeting,
  'act.removeMeeting': removeMeeting,
  'act.saveMeetingItem': saveMeetingItem,
  'act.moveMeetingItems': moveMeetingItems,
  'act.removeMeetingItem': removeMeetingItem,
  'act.itemChoices': itemChoices,
  'act.decisionCase': decisionCase,
  'act.recordDecision': recordDecision,
  'act.withdrawDecision': withdrawDecision,
}

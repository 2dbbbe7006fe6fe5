import type { Todo } from '../../contracts/act'
import { addDays, type IsoDate } from '../iso-date'
import { todo } from '../todo'

/** So many days before the documents must be in, what isn't written is in Att göra. */
const warnDays = 7

/** Last day to be in, on which an unwritten document is told of already today. */
export const lastSubmitToShow = (today: IsoDate): IsoDate => addDays(today, warnDays)

const pathTo = (meetingId: string, heldOn: IsoDate): string =>
  `/atgarda/namndens-ar?ar=${heldOn.slice(0, 4)}&sammantrade=${meetingId}`

/** A document that an item needs and that nobody has written. */
export interface UnwrittenItem {
  id: string
  title: string
  meetingId: string
  committeeName: string
  heldOn: IsoDate
  /** The day it must be in; the meeting's own day where none is set. */
  dueOn: IsoDate
}

export const unwrittenTodo = (
  { id, title, meetingId, committeeName, heldOn, dueOn }: UnwrittenItem,
  today: IsoDate,
): Todo =>
  todo(
    {
      id: `meetingItem-${id}`,
      subject: title,
      sentence: `${title} till ${committeeName} ${heldOn} är inte skriven; handlingarna ska in senast ${dueOn}.`,
      action: 'Öppna',
      path: pathTo(meetingId, heldOn),
    },
    dueOn,
    today,
  )

/** A meeting that has been held, with items for decision that nothing is recorded on. */
export interface UndecidedMeeting {
  meetingId: string
  committeeName: string
  heldOn: IsoDate
  undecided: number
}

export function undecidedTodo({ meetingId, committeeName, heldOn, undecided }: UndecidedMeeting, today: IsoDate): Todo {
  const subject = `${committeeName} ${heldOn}`
  const what = undecided === 1 ? 'ett ärende' : `${undecided} ärenden`
  return todo(
    {
      id: `meeting-${meetingId}`,
      subject,
      sentence: `${subject} har hållits, och beslutet i ${what} är inte registrerat.`,
      action: 'Registrera',
      path: pathTo(meetingId, heldOn),
    },
    null,
    today,
  )
}

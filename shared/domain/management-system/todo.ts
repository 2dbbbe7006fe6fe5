import type { Todo } from '../../contracts/act'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

/** A routine whose day for revision has come or soon comes. */
export function routineTodo(
  routine: { id: string; processId: string; title: string; processName: string; nextRevisionOn: IsoDate },
  today: IsoDate,
): Todo {
  const { id, processId, title, processName, nextRevisionOn } = routine
  const when = nextRevisionOn < today ? `skulle ses över senast ${nextRevisionOn}` : `ses över senast ${nextRevisionOn}`
  return todo(
    {
      id: `routine-${id}`,
      subject: title,
      sentence: `Rutinen ”${title}” (${processName}) ${when}.`,
      action: 'Se över',
      path: `/analysera/ledningssystem?process=${processId}&del=${id}`,
    },
    nextRevisionOn,
    today,
  )
}

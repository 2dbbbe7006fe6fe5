import type { IsoDate } from '../iso-date'

/** Field → what is wrong with its day. */
export type DateErrors = Record<string, string>

interface DatedField {
  field: string
  day: IsoDate | null
  /** 'Svaret', as the sentence begins. */
  what: string
  /** A day that may lie ahead, such as when a measure is due. */
  mayBeAhead?: true
}

const ahead = 'Dagen har inte varit än. Rätta datumet.'

/** What happened cannot lie ahead, and what came of it cannot lie before it. */
export function signalDateErrors(
  happened: { field: string; day: IsoDate; words: string },
  later: readonly DatedField[],
  today: IsoDate,
): DateErrors {
  const errors: DateErrors = {}
  if (happened.day > today) errors[happened.field] = ahead
  for (const { field, day, what, mayBeAhead } of later) {
    if (day === null) continue
    if (day < happened.day) errors[field] = `${what} kan inte ligga före dagen då ${happened.words}, ${happened.day}.`
    else if (day > today && mayBeAhead !== true) errors[field] = ahead
  }
  return errors
}

import type { IsoDate } from '../iso-date'

/** The days of a decision as they are written down. */
export interface DelayedDays {
  reportedOn: IsoDate
  decidedOn: IsoDate
  /** 1 and 0 as stored; null is not told. */
  interrupted: number | null
  interruptedOn: IsoDate | null
  carriedOutOn: IsoDate | null
  endedOn: IsoDate | null
}

/** What doesn't hold together. Field → Swedish sentence; {} is right. */
export function delayedDayErrors(days: DelayedDays, today: IsoDate): Record<string, string> {
  const { reportedOn, decidedOn, interrupted, interruptedOn, carriedOutOn, endedOn } = days
  const errors: Record<string, string> = {}
  const ahead = 'Dagen har inte varit än. Rätta datumet.'
  if (reportedOn > today) errors['reportedOn'] = ahead
  if (decidedOn > today) errors['decidedOn'] = ahead
  else if (decidedOn > reportedOn) {
    errors['decidedOn'] = `Beslutet är taget efter rapportdagen ${reportedOn}. Rätta datumet.`
  }
  const after: [string, IsoDate | null, string][] = [
    ['interruptedOn', interruptedOn, 'Avbrottet'],
    ['carriedOutOn', carriedOutOn, 'Verkställigheten'],
    ['endedOn', endedOn, 'Upphörandet'],
  ]
  for (const [field, day, what] of after) {
    if (day === null) continue
    if (day > today) errors[field] = ahead
    else if (day < decidedOn) errors[field] = `${what} ligger före beslutet ${decidedOn}. Rätta ett av datumen.`
  }
  if (interrupted === 0 && interruptedOn !== null) {
    errors['interruptedOn'] ??= 'Avbrottet har ett datum men är angivet som nej. Ändra ett av dem.'
  }
  if (carriedOutOn !== null && endedOn !== null) {
    errors['endedOn'] ??= 'Beslutet är både verkställt och upphört. Behåll det som stämmer.'
  }
  return errors
}

/** Said of an interruption whose day nobody has written: the waiting is then counted from the decision. */
export const interruptionWithoutDay = 'Avbrottet saknar datum. Tiden räknas från beslutet tills datumet finns.'

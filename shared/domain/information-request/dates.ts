import type { IsoDate } from '../iso-date'

/** What stands wrong in the days of a request, field by field. */
export function requestDateErrors(
  { requestedOn, dueOn }: { requestedOn: IsoDate | null; dueOn: IsoDate | null },
  firstReceivedOn: IsoDate | null,
  today: IsoDate,
): Record<string, string> {
  const errors: Record<string, string> = {}
  if (requestedOn !== null && requestedOn > today) {
    errors['requestedOn'] = `${requestedOn} har inte varit än. Lämna fältet tomt tills begäran är skickad.`
  } else if (requestedOn !== null && firstReceivedOn !== null && firstReceivedOn < requestedOn) {
    errors['requestedOn'] = `En uppgift kom redan ${firstReceivedOn}. Begäran kan inte vara skickad efter det.`
  } else if (requestedOn === null && firstReceivedOn !== null) {
    errors['requestedOn'] = `En uppgift har kommit ${firstReceivedOn}. Ange när begäran skickades.`
  }
  if (requestedOn !== null && dueOn !== null && dueOn < requestedOn) {
    errors['dueOn'] = `Sista dagen ${dueOn} är före dagen då begäran skickades, ${requestedOn}.`
  }
  return errors
}

/** What came cannot have come before it was asked for, nor on a day that has not been. */
export function receivedError(receivedOn: IsoDate, requestedOn: IsoDate | null, today: IsoDate): string | null {
  if (requestedOn === null) return 'Begäran är inte skickad. Ange först när den skickades.'
  if (receivedOn > today) return `${receivedOn} har inte varit än.`
  return receivedOn < requestedOn ? `Uppgiften kan inte ha kommit ${receivedOn}, före begäran ${requestedOn}.` : null
}

/** '2026-U07': the year and a running number of its own, so that it is not taken for a granskning's. */
export function nextRequestNumber(year: number, taken: readonly string[]): string {
  const prefix = `${year}-U`
  const used = taken
    .filter((number) => number.startsWith(prefix) && /^\d+$/.test(number.slice(prefix.length)))
    .map((number) => Number(number.slice(prefix.length)))
  return `${prefix}${String(Math.max(0, ...used) + 1).padStart(2, '0')}`
}

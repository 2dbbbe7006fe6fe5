import type { IsoDate } from '../iso-date'

/** What the letter needs and the request lacks: nothing can be asked without a thing to ask for and a day. */
export function reasonsNotToWriteLetter(request: { dueOn: IsoDate | null; items: readonly unknown[] }): string[] {
  return [
    ...(request.items.length === 0 ? ['Skriv vad som begärs.'] : []),
    ...(request.dueOn === null ? ['Ange när svaret senast ska ha kommit.'] : []),
  ]
}

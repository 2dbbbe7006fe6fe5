import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'

/** What is wrong with an answer to ”hade det önskad effekt?”, by field: only what is done can have had an effect. */
export function effectErrors(
  { doneOn, effectOn, note }: { doneOn: IsoDate | null; effectOn: IsoDate; note: string | null },
  today: IsoDate,
): Partial<Record<'effect' | 'effectOn' | 'note', string>> {
  if (doneOn === null) return { effect: 'Effekten kan följas upp först när det är klart.' }
  return {
    ...(effectOn < doneOn
      ? { effectOn: `${effectOn} ligger före dagen då det blev klart, ${doneOn}. Rätta datumet.` }
      : effectOn > today
        ? { effectOn: `${effectOn} har inte varit än. Rätta datumet.` }
        : {}),
    ...(isBlank(note) ? { note: 'Skriv vad som visar det: ett svar utan grund kan ingen läsa om.' } : {}),
  }
}

import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'

export interface MeasureDecision {
  decidedBy: string | null
  decidedOn: IsoDate | null
  dueOn: IsoDate | null
  doneOn: IsoDate | null
}

/** What is wrong with who decided a systemåtgärd and when, by field. */
export function measureErrors(
  { decidedBy, decidedOn, dueOn, doneOn }: MeasureDecision,
  today: IsoDate,
): Partial<Record<'decidedBy' | 'decidedOn' | 'dueOn', string>> {
  return {
    ...(decidedOn !== null && isBlank(decidedBy) ? { decidedBy: 'Ange vem som beslutade.' } : {}),
    ...decisionDayErrors(decidedBy, decidedOn, doneOn, today),
    ...(decidedOn !== null && dueOn !== null && dueOn < decidedOn
      ? { dueOn: `Sista dagen ${dueOn} ligger före beslutet ${decidedOn}. Rätta ett av datumen.` }
      : {}),
  }
}

function decisionDayErrors(
  decidedBy: string | null,
  decidedOn: IsoDate | null,
  doneOn: IsoDate | null,
  today: IsoDate,
): Partial<Record<'decidedOn', string>> {
  if (decidedOn === null) {
    if (doneOn !== null) return { decidedOn: 'Åtgärden är klar och måste ha ett beslutsdatum.' }
    return isBlank(decidedBy) ? {} : { decidedOn: 'Ange dagen då det beslutades.' }
  }
  if (decidedOn > today) return { decidedOn: `${decidedOn} har inte varit än. Rätta datumet.` }
  if (doneOn !== null && decidedOn > doneOn) {
    return { decidedOn: `Beslutet ${decidedOn} ligger efter dagen då åtgärden blev klar, ${doneOn}.` }
  }
  return {}
}

/** What is decided is carried out: a measure that nobody has decided cannot be done. Null when nothing stands in the way. */
export const undecidedReason = (decidedOn: IsoDate | null): string | null =>
  decidedOn === null ? 'Åtgärden är inte beslutad. Ange vem som beslutade och när, under Ändra.' : null

import type { IsoDate } from '../iso-date'

export interface ResultDates {
  resultOn: IsoDate
  verifiedOn: IsoDate | null
}

/** What is wrong with the days of a result, by field: after the decision, not ahead of today. */
export function resultDateErrors(
  { resultOn, verifiedOn }: ResultDates,
  decidedOn: IsoDate,
  today: IsoDate,
): Partial<Record<keyof ResultDates, string>> {
  const errors: Partial<Record<keyof ResultDates, string>> = {}
  if (resultOn > today) errors.resultOn = 'Dagen har inte varit än. Registrera resultatet när det är känt.'
  else if (resultOn < decidedOn) errors.resultOn = `Resultatet kan inte vara känt före beslutet ${decidedOn}.`
  if (verifiedOn === null) return errors
  if (verifiedOn > today) errors.verifiedOn = 'Dagen har inte varit än. Registrera besöket när det är gjort.'
  else if (verifiedOn < decidedOn) errors.verifiedOn = `Besöket kan inte vara före beslutet ${decidedOn}.`
  return errors
}

/** What is wrong with the days of a proposal, by field. */
export function proposalDateErrors(
  { heardOn, deadlineOn }: { heardOn: IsoDate | null; deadlineOn: IsoDate | null },
  preparedOn: IsoDate,
  reviewedOn: IsoDate | null,
  today: IsoDate,
): Partial<Record<'heardOn' | 'deadlineOn', string>> {
  const errors: Partial<Record<'heardOn' | 'deadlineOn', string>> = {}
  if (heardOn !== null && heardOn > today) errors.heardOn = 'Dagen har inte varit än. Skriv den när utföraren är hörd.'
  else if (heardOn !== null && reviewedOn !== null && heardOn < reviewedOn) {
    errors.heardOn = `Utföraren kan inte vara hörd före granskningen ${reviewedOn}. Rätta datumet.`
  }
  if (deadlineOn !== null && deadlineOn < preparedOn) {
    errors.deadlineOn = `Fristen går ut innan steget började beredas ${preparedOn}. Ange en senare dag.`
  }
  return errors
}

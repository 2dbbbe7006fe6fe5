import type { SanctionStep } from '../contracts/values'
import type { IsoDate } from './iso-date'

/** Why egen regi has no sanctions (domain.md "Outcome of a review of an agreement"). */
export const inHouseSanction =
  'Granskningen gäller egen regi, där rättelse och sanktioner inte finns. Resultatet går till den ansvariga förvaltningen.'

export interface SanctionDates {
  decidedOn: IsoDate
  deadlineOn: IsoDate | null
}

/** What is wrong with a step's days, by field: it is decided after the review, not ahead of today, and runs out after it. */
export function sanctionDateErrors(
  { decidedOn, deadlineOn }: SanctionDates,
  reviewedOn: IsoDate | null,
  today: IsoDate,
): Partial<Record<keyof SanctionDates, string>> {
  const errors: Partial<Record<keyof SanctionDates, string>> = {}
  if (decidedOn > today) errors.decidedOn = 'Dagen har inte varit än. Registrera steget när det är beslutat.'
  else if (reviewedOn !== null && decidedOn < reviewedOn) {
    errors.decidedOn = `Steget kan inte vara beslutat före granskningen ${reviewedOn}. Rätta datumet.`
  }
  if (deadlineOn !== null && deadlineOn < decidedOn) {
    errors.deadlineOn = `Fristen går ut före beslutet ${decidedOn}. Rätta ett av datumen.`
  }
  return errors
}

/** The steps that presuppose that rättelse has been asked for first. */
const afterRectification: readonly SanctionStep[] = ['warning', 'warningWithPlan', 'penalty', 'termination']

/**
 * A sentence when a step is taken without an earlier begäran om rättelse: allowed, since grave deviations may call for it,
 * but worth a thought. Null when all is in order.
 * @param others the other steps of the same review
 */
export function skippedRectification(
  { step, decidedOn }: { step: SanctionStep; decidedOn: IsoDate },
  others: ReadonlyArray<{ step: SanctionStep; decidedOn: IsoDate }>,
): string | null {
  if (!afterRectification.includes(step)) return null
  const asked = others.some((other) => other.step === 'rectification' && other.decidedOn <= decidedOn)
  return asked
    ? null
    : 'Det finns ingen tidigare begäran om rättelse i granskningen. Kontrollera att trappan har följts, eller skriv varför steget togs direkt.'
}

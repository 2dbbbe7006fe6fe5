import { z } from 'zod'
import { Id, Scope, Year } from './common'
import { query } from './define'
import { AgreementForm, Outcome } from './values'

const OutcomeShare = z.object({
  /** null: words of Historik that the program doesn't know. */
  outcome: Outcome.nullable(),
  word: z.string(),
  count: z.int(),
  percent: z.int().nullable(),
})

const counted = {
  planned: z.int().nullable(),
  completed: z.int().nullable(),
  /** The base of the shares. */
  assessed: z.int(),
  outcomes: z.array(OutcomeShare),
  /** Too few assessed to compare by. */
  small: z.boolean(),
}

export const OutcomeYear = z.object({
  year: z.int(),
  /** The year has not ended. */
  ongoing: z.boolean(),
  /** Own rows, totals brought in, or some of each. */
  source: z.enum(['register', 'historik', 'both']),
  ...counted,
})
export type OutcomeYear = z.infer<typeof OutcomeYear>

export const OutcomeYearGroup = z.object({
  serviceTypeId: Id.nullable(),
  name: z.string(),
  form: AgreementForm.nullable(),
  /** One a year, in the order of the years; null where nothing is known. */
  years: z.array(z.object({ ...counted, source: z.enum(['register', 'historik']) }).nullable()),
})
export type OutcomeYearGroup = z.infer<typeof OutcomeYearGroup>

export const OutcomeYears = z.object({
  sentences: z.array(z.string()),
  /** Oldest first, at most five; years that neither register nor Historik holds are left out. */
  years: z.array(OutcomeYear),
  groups: z.array(OutcomeYearGroup),
})
export type OutcomeYears = z.infer<typeof OutcomeYears>

export const outcomeYearsContract = {
  'assess.outcomeYears': query(z.object({ ...Scope, year: Year }), OutcomeYears),
}

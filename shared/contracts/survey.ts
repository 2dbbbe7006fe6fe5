import { z } from 'zod'
import { GenderOrTotal } from './collect-values'
import { Id, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()

/** One row of a brukarundersökning: a question's result in a year, for one gender or all. */
export const SurveyDraft = z.object({
  year: Year.meta({ label: 'År' }),
  survey: optionalText(200).meta({ label: 'Undersökning' }),
  question: requiredText('Skriv frågan.').meta({ label: 'Fråga' }),
  qualityArea: optionalText(120).meta({ label: 'Kvalitetsområde' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  gender: GenderOrTotal.meta({ label: 'Kön' }),
  answers: z
    .int('Ange hur många som har svarat, som ett helt tal.')
    .min(0, 'Antal svar kan inte vara negativt.')
    .max(1_000_000, 'Antal svar är orimligt högt. Kontrollera talet.')
    .meta({ label: 'Antal svar' }),
  /** Percent, 0–100. */
  positiveShare: z
    .number('Ange andelen i procent, till exempel 82.')
    .min(0, 'Andelen kan inte vara under 0 procent.')
    .max(100, 'Andelen kan inte vara över 100 procent.')
    .meta({ label: 'Positiva andel' }),
  source: optionalText(200).meta({ label: 'Källa' }),
})

/** A row as it is registered, for its form only: everywhere else small groups are withheld. */
export const SurveyRecord = z.object({
  ...recordBase,
  year: z.int(),
  survey: text,
  question: z.string(),
  qualityArea: text,
  serviceAreaId: Id.nullable(),
  gender: GenderOrTotal,
  answers: z.int(),
  positiveShare: z.number(),
  source: text,
})
export type SurveyRecord = z.infer<typeof SurveyRecord>

/** What may be shown of a row. A withheld one has neither base nor share. */
export const SurveyResult = z.object({
  id: Id,
  year: z.int(),
  gender: GenderOrTotal,
  answers: z.int().nullable(),
  /** Percent, 0–100. */
  share: z.number().nullable(),
  withheld: z.boolean(),
  source: text,
})
export type SurveyResult = z.infer<typeof SurveyResult>

/** `chance`: a difference as small as this can be chance. */
export const SurveyVerdict = z.enum(['risen', 'fallen', 'chance'])
export type SurveyVerdict = z.infer<typeof SurveyVerdict>

/** The latest measurement held against the nearest one before, for one gender or all. */
export const SurveyChange = z.object({
  gender: GenderOrTotal,
  year: z.int(),
  beforeYear: z.int(),
  /** Percentage points. */
  points: z.number(),
  /** Percentage points that the difference must exceed to be more than chance. */
  margin: z.number(),
  verdict: SurveyVerdict,
})
export type SurveyChange = z.infer<typeof SurveyChange>

/** A question over the years, within a survey and a verksamhetsområde. */
export const SurveySeries = z.object({
  key: z.string(),
  survey: text,
  question: z.string(),
  qualityArea: text,
  serviceAreaId: Id.nullable(),
  serviceAreaName: text,
  results: z.array(SurveyResult),
  changes: z.array(SurveyChange),
})
export type SurveySeries = z.infer<typeof SurveySeries>

export const Survey = z.object({
  year: z.int(),
  /** Years with results up to the chosen one, oldest first; at most five. */
  years: z.array(z.int()),
  /** Groups with fewer answers are withheld. */
  limit: z.int(),
  series: z.array(SurveySeries),
})
export type Survey = z.infer<typeof Survey>

export const surveyContract = {
  'collect.survey': query(z.object({ ...Scope, year: Year }), Survey),
  'collect.surveyResult': query(z.object({ id: Id }), SurveyRecord),
  /** Words in use, for the form. */
  'collect.surveyWords': query(
    z.object({}),
    z.object({ surveys: z.array(z.string()), questions: z.array(z.string()), qualityAreas: z.array(z.string()) }),
  ),
  'collect.saveSurveyResult': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: SurveyDraft }),
    SurveyRecord,
  ),
  'collect.removeSurveyResult': command(z.object({ id: Id, version: Version }), z.null()),
}

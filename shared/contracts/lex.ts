import { z } from 'zod'
import { archivable, Check, Id, IsoDay, listInput, listOf, optionalText, Scope, Version, Year } from './common'
import { InvestigationAssessment } from './collect-values'
import { command, query } from './define'
import { Growth } from './growth'
import { lexParts } from '../domain/lex/may'
import { lexStages } from '../domain/lex/case'
import { lexSteps } from '../domain/lex/steps'

const text = z.string().nullable()
const day = IsoDay.nullable()

/** The two laws about reporting what went wrong: SoL and LSS (lex Sarah), patientsäkerhetslagen (lex Maria). */
export const LexKind = z.enum(['lexSarah', 'lexMaria'])
export type LexKind = z.infer<typeof LexKind>

export const LexStage = z.enum(lexStages)

/** What the report says. An empty number: the program gives the next. */
export const LexReportDraft = z.object({
  number: z.string().trim().max(60).nullable().meta({ label: 'Nummer' }),
  reportedOn: z.string('Ange dagen då den rapporterades.').pipe(IsoDay).meta({ label: 'Rapporterad den' }),
  occurredOn: day.meta({ label: 'Händelsedag' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  description: optionalText(2000).meta({ label: 'Vad som hände' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
})

/** One part at a time is written, each with a form of its own. */
export const LexPartDrafts = {
  immediate: z.object({ immediateMeasures: optionalText(2000).meta({ label: 'Omedelbara åtgärder' }) }),
  investigation: z.object({
    investigationStartedOn: day.meta({ label: 'Inledd den' }),
    investigator: optionalText(120).meta({ label: 'Utredare (roll)' }),
    investigation: optionalText(8000).meta({ label: 'Vad utredningen visar' }),
    investigationDoneOn: day.meta({ label: 'Klar den' }),
  }),
  assessment: z.object({ assessment: InvestigationAssessment.nullable().meta({ label: 'Bedömning' }) }),
  ivoReport: z.object({
    reportedToIvo: z.boolean().nullable().meta({ label: 'Anmält till IVO' }),
    ivoReportedOn: day.meta({ label: 'Anmält den' }),
    ivoRegistryNumber: z.string().trim().max(100).nullable().meta({ label: 'IVO:s diarienummer' }),
  }),
  ivoDecision: z.object({
    ivoDecisionOn: day.meta({ label: 'Beslutat den' }),
    ivoDecision: optionalText(300).meta({ label: 'IVO:s beslut' }),
    ivoRegistryNumber: z.string().trim().max(100).nullable().meta({ label: 'IVO:s diarienummer' }),
  }),
  measure: z.object({
    measure: optionalText(2000).meta({ label: 'Åtgärd' }),
    measureResponsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
    measureDueOn: day.meta({ label: 'Klart senast' }),
    measureDoneOn: day.meta({ label: 'Klart den' }),
  }),
} as const satisfies Record<(typeof lexParts)[number], z.ZodObject>

const LexPartInput = z.discriminatedUnion('part', [
  LexPartDrafts.immediate.extend({ part: z.literal('immediate') }),
  LexPartDrafts.investigation.extend({ part: z.literal('investigation') }),
  LexPartDrafts.assessment.extend({ part: z.literal('assessment') }),
  LexPartDrafts.ivoReport.extend({ part: z.literal('ivoReport') }),
  LexPartDrafts.ivoDecision.extend({ part: z.literal('ivoDecision') }),
  LexPartDrafts.measure.extend({ part: z.literal('measure') }),
])

/** A lex Sarah or a lex Maria. */
export const LexCase = z.object({
  ...archivable,
  kind: LexKind,
  number: z.string(),
  reportedOn: z.string(),
  occurredOn: text,
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  description: text,
  registryNumber: text,
  immediateMeasures: text,
  investigator: text,
  investigationStartedOn: text,
  investigationDoneOn: text,
  investigation: text,
  assessment: InvestigationAssessment.nullable(),
  reportedToIvo: z.boolean().nullable(),
  ivoReportedOn: text,
  ivoDecisionOn: text,
  ivoDecision: text,
  ivoRegistryNumber: text,
  measure: text,
  measureResponsible: text,
  measureDueOn: text,
  measureDoneOn: text,
  closedOn: text,
})
export type LexCase = z.infer<typeof LexCase>

export const LexRow = LexCase.extend({
  providerName: text,
  unitName: text,
  serviceTypeName: text,
  stage: LexStage,
  /** Days since the report, 0 the same day; until the day it was closed. */
  days: z.int(),
  /** What must not wait, in words; null when nothing does. */
  warning: text,
})
export type LexRow = z.infer<typeof LexRow>

const Party = {
  providerId: Id.nullable().default(null),
  unitId: Id.nullable().default(null),
  serviceTypeId: Id.nullable().default(null),
}

const StepState = z.enum(['done', 'now', 'later', 'unknown', 'none'])

export const lexContract = {
  'collect.lexCases': query(
    z.object({
      ...listInput,
      ...Scope,
      kind: LexKind,
      /** Of the report; null: every year. */
      year: Year.nullable().default(null),
      /** First and last day of the report: the way back from a pattern. */
      from: day.default(null),
      until: day.default(null),
      stage: LexStage.nullable().default(null),
      ...Party,
    }),
    listOf(LexRow).extend({
      /** Years with reports, the latest first. */
      years: z.array(z.int()),
      archived: z.int(),
    }),
  ),
  'collect.lexCase': query(
    z.object({ kind: LexKind, id: Id }),
    z.object({
      lexCase: LexRow,
      steps: z.array(z.object({ step: z.enum(lexSteps), state: StepState })),
      /** Whether each part can be written, and why not. */
      parts: z.record(z.enum(lexParts), Check),
      close: Check,
      /** Where the law says it, on the day of the event or else the report: 'SoL (2025:400) 27 kap. 2–6 §§'. */
      laws: z.array(z.string()),
      lawDay: z.string(),
      /** Its händelseanalys; null where none is begun. */
      analysis: z.object({ doneOn: text, causes: z.int(), openMeasures: z.int() }).nullable(),
      /** The avvikelser that led to it. */
      deviations: z.array(z.object({ id: Id, number: z.string() })),
    }),
  ),
  'collect.saveLexReport': command(
    z.object({ kind: LexKind, id: Id.nullable(), version: Version.nullable(), draft: LexReportDraft }),
    LexCase,
  ),
  'collect.saveLexPart': command(z.object({ kind: LexKind, id: Id, version: Version, draft: LexPartInput }), LexCase),
  /** `closedOn` null opens the case again. */
  'collect.closeLexCase': command(z.object({ kind: LexKind, id: Id, version: Version, closedOn: day }), LexCase),
  'collect.archiveLexCase': command(
    z.object({ kind: LexKind, id: Id, version: Version, archived: z.boolean() }),
    z.null(),
  ),
  /** What has grown since last year, and where. */
  'collect.lexGrowth': query(z.object({ ...Scope, kind: LexKind, year: Year }), Growth),
  /** Per year, joined with Historik: the register wins where both tell. Lex Maria has no Historik. */
  'collect.lexFigures': query(
    z.object({ ...Scope, kind: LexKind, year: Year }),
    z.object({
      years: z.array(
        z.object({
          year: z.int(),
          reports: z.int().nullable(),
          reportedToIvo: z.int().nullable(),
          source: z.enum(['register', 'historik']).nullable(),
          ivoSource: z.enum(['register', 'historik']).nullable(),
        }),
      ),
      differences: z.array(z.string()),
    }),
  ),
}

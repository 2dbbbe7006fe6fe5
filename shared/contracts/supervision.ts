import { z } from 'zod'
import { SupervisionBody } from './collect-values'
import {
  archivable,
  Check,
  Id,
  IsoDay,
  listInput,
  listOf,
  optionalText,
  recordBase,
  requiredText,
  Scope,
  Version,
  Year,
} from './common'
import { command, query } from './define'
import { Growth } from './growth'
import { supervisionStages } from '../domain/supervision/supervision'

const text = z.string().nullable()
const day = IsoDay.nullable()

export const SupervisionStage = z.enum(supervisionStages)

export const SupervisionDraft = z.object({
  body: z.enum(SupervisionBody.options, 'Välj vem som granskar.').meta({ label: 'Vem som granskar' }),
  /** Where `body` is another: its name. */
  bodyName: optionalText(120).meta({ label: 'Myndighetens namn' }),
  title: requiredText('Skriv vad det gäller.', 300).meta({ label: 'Vad det gäller' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  startedOn: day.meta({ label: 'Inledd den' }),
  decidedOn: day.meta({ label: 'Beslut den' }),
  decision: optionalText(2000).meta({ label: 'Beslut' }),
  answerDueOn: day.meta({ label: 'Svar senast' }),
  answeredOn: day.meta({ label: 'Besvarad den' }),
})

export const Supervision = z.object({
  ...archivable,
  body: SupervisionBody,
  bodyName: text,
  title: z.string(),
  registryNumber: text,
  committeeId: Id.nullable(),
  serviceAreaId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  responsible: text,
  startedOn: text,
  decidedOn: text,
  decision: text,
  answerDueOn: text,
  answeredOn: text,
  closedOn: text,
  closedNote: text,
})
export type Supervision = z.infer<typeof Supervision>

export const SupervisionRow = Supervision.extend({
  committeeName: text,
  serviceAreaName: text,
  serviceTypeName: text,
  providerName: text,
  unitName: text,
  demands: z.int(),
  openDemands: z.int(),
  lateDemands: z.int(),
  stage: SupervisionStage,
  /** How the time stands while an answer is owed: 'sen 3 dagar'. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
})
export type SupervisionRow = z.infer<typeof SupervisionRow>

export const DemandDraft = z.object({
  text: requiredText('Skriv vad som krävs.', 1000).meta({ label: 'Krav' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  dueOn: day.meta({ label: 'Klart senast' }),
  doneOn: day.meta({ label: 'Klart den' }),
})

export const Demand = z.object({
  ...recordBase,
  supervisionId: Id,
  position: z.int(),
  text: z.string(),
  measure: text,
  responsible: text,
  dueOn: text,
  doneOn: text,
})
export const DemandRow = Demand.extend({ dueLabel: text, dueDegree: z.enum(['late', 'soon', 'later']).nullable() })
export type DemandRow = z.infer<typeof DemandRow>

export const supervisionContract = {
  'collect.supervisions': query(
    z.object({
      ...listInput,
      ...Scope,
      /** Of the decision, else of the beginning; null: every year. */
      year: Year.nullable().default(null),
      body: SupervisionBody.nullable().default(null),
      stage: SupervisionStage.nullable().default(null),
      providerId: Id.nullable().default(null),
      unitId: Id.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
    }),
    listOf(SupervisionRow).extend({ years: z.array(z.int()), archived: z.int() }),
  ),
  'collect.supervision': query(
    z.object({ id: Id }),
    z.object({ supervision: SupervisionRow, demands: z.array(DemandRow), close: Check }),
  ),
  'collect.saveSupervision': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: SupervisionDraft }),
    Supervision,
  ),
  'collect.saveDemand': command(
    z.object({ supervisionId: Id, id: Id.nullable(), version: Version.nullable(), draft: DemandDraft }),
    Demand,
  ),
  'collect.removeDemand': command(z.object({ id: Id, version: Version }), z.null()),
  /** `closedOn` null opens it again. */
  'collect.closeSupervision': command(
    z.object({ id: Id, version: Version, closedOn: day, closedNote: optionalText(1000) }),
    Supervision,
  ),
  'collect.archiveSupervision': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
  'collect.supervisionGrowth': query(z.object({ ...Scope, year: Year }), Growth),
  /** Per year of the decision (else of the beginning) and body, every year that the register holds until `year`. */
  'collect.supervisionYears': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      years: z.array(
        z.object({
          year: z.int(),
          total: z.int(),
          byBody: z.record(SupervisionBody, z.int()),
          demands: z.int(),
          openDemands: z.int(),
          closed: z.int(),
        }),
      ),
    }),
  ),
}

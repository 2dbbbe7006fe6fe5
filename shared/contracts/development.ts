import { z } from 'zod'
import { CarryTarget, DevelopmentStatus, Effect, SystemMeasureKind } from './act-values'
import { RaiseDraft } from './analyse-raise'
import { RiskScaleSchema } from './analyse'
import { archivable, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { RecordType } from './values'

const text = z.string().nullable()
const day = IsoDay.nullable()

/** Where both belong: narrower is better, each of them may be left out. */
const place = {
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
}
const placeNames = { committeeName: text, serviceAreaName: text, serviceTypeName: text }
const effectFields = { effectDueOn: text, effect: Effect.nullable(), effectOn: text, effectNote: text }

/** How it stands today: nothing that the program reckons is stored. */
const standing = {
  late: z.boolean(),
  /** 'sen 2 dagar', 'om 3 dagar'; null where no day is set or it is over. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  effectState: z.enum(['none', 'later', 'due', 'answered']),
}

export const DevelopmentDraft = z.object({
  year: Year.meta({ label: 'År' }),
  title: requiredText('Skriv vad som behöver utvecklas.', 200).meta({ label: 'Rubrik' }),
  analysis: optionalText(4000).meta({ label: 'Vad analysen visar' }),
  description: optionalText(4000).meta({ label: 'Vad som ska bli annorlunda' }),
  ...place,
  qualityArea: optionalText(120).meta({ label: 'Kvalitetsområde' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  dueOn: day.meta({ label: 'Klart senast' }),
})

/** Something that the year's analysis says must become better. */
export const DevelopmentArea = z.object({
  ...archivable,
  number: z.string(),
  year: z.int(),
  title: z.string(),
  analysis: text,
  description: text,
  committeeId: text,
  serviceAreaId: text,
  serviceTypeId: text,
  qualityArea: text,
  responsible: text,
  dueOn: text,
  status: DevelopmentStatus,
  closedOn: text,
  closedNote: text,
  ...effectFields,
})
export type DevelopmentArea = z.infer<typeof DevelopmentArea>

/** Where something was carried, for a later year. */
export const Carried = z.object({
  id: Id,
  version: Version,
  year: z.int(),
  target: CarryTarget,
  carriedOn: z.string(),
  note: text,
  /** 'Risk 4 i riskanalysen', where the place can be opened; null where there is nothing to open. */
  path: text,
  words: z.string(),
})
export type Carried = z.infer<typeof Carried>

export const DevelopmentRow = DevelopmentArea.extend({
  ...placeNames,
  ...standing,
  grounds: z.int(),
  measures: z.int(),
  carried: z.array(Carried),
})
export type DevelopmentRow = z.infer<typeof DevelopmentRow>

/** What an utvecklingsområde rests on: a row of the register, a sum of rows, or somebody's own words. */
export const DevelopmentGround = z.object({
  id: Id,
  version: Version,
  recordType: RecordType,
  recordId: text,
  words: z.string(),
  /** Where the row is opened; null for own words, and for what is no longer there. */
  path: text,
})
export type DevelopmentGround = z.infer<typeof DevelopmentGround>

export const SystemMeasureDraft = z.object({
  year: Year.meta({ label: 'År' }),
  kind: z.enum(SystemMeasureKind.options, 'Välj vad som ändras.').meta({ label: 'Vad som ändras' }),
  title: requiredText('Skriv vad som ska ändras.', 200).meta({ label: 'Rubrik' }),
  description: optionalText(4000).meta({ label: 'Varför' }),
  developmentAreaId: Id.nullable().meta({ label: 'Utvecklingsområde' }),
  ...place,
  requirementId: Id.nullable().meta({ label: 'Krav' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  decidedBy: optionalText(120).meta({ label: 'Beslutad av' }),
  decidedOn: day.meta({ label: 'Beslutad' }),
  dueOn: day.meta({ label: 'Klart senast' }),
})

/** A change in the municipality's own conditions: a requirement, the reimbursement, an instruction or a method. */
export const SystemMeasure = z.object({
  ...archivable,
  number: z.string(),
  year: z.int(),
  kind: SystemMeasureKind,
  title: z.string(),
  description: text,
  developmentAreaId: text,
  committeeId: text,
  serviceAreaId: text,
  serviceTypeId: text,
  requirementId: text,
  responsible: text,
  decidedBy: text,
  decidedOn: text,
  dueOn: text,
  doneOn: text,
  doneNote: text,
  stoppedOn: text,
  stoppedReason: text,
  ...effectFields,
})
export type SystemMeasure = z.infer<typeof SystemMeasure>

export const SystemMeasureState = z.enum(['proposed', 'decided', 'done', 'stopped'])
export type SystemMeasureState = z.infer<typeof SystemMeasureState>

export const SystemMeasureRow = SystemMeasure.extend({
  ...placeNames,
  ...standing,
  state: SystemMeasureState,
  developmentAreaNumber: text,
  developmentAreaTitle: text,
  requirementText: text,
  carried: z.array(Carried),
})
export type SystemMeasureRow = z.infer<typeof SystemMeasureRow>

export const SuggestionKind = z.enum(['findings', 'acrossServices', 'growth', 'individual', 'cause', 'economic'])
export type SuggestionKind = z.infer<typeof SuggestionKind>

/** What the data point at: counted, with its base and its rows. It points out and proves nothing. */
export const DevelopmentSuggestion = z.object({
  key: z.string(),
  kind: SuggestionKind,
  title: z.string(),
  /** A whole sentence with its counts. */
  words: z.string(),
  /** What is counted, and of how many. */
  base: z.string(),
  count: z.int(),
  serviceTypeId: text,
  committeeId: text,
  /** The rows behind, at most as many as an utvecklingsområde keeps; `count` counts all. */
  rows: z.array(z.object({ recordType: RecordType, recordId: Id, words: z.string(), path: z.string() })),
  links: z.array(z.object({ label: z.string(), path: z.string() })),
  /** The year's utvecklingsområde that rests on the same rows already. */
  taken: z.object({ id: Id, number: z.string(), title: z.string() }).nullable(),
})
export type DevelopmentSuggestion = z.infer<typeof DevelopmentSuggestion>

/** A row of the register that an utvecklingsområde can rest on. */
export const GroundRecord = z.object({
  recordType: z.enum([
    'finding',
    'review',
    'feedback',
    'deviation',
    'lexSarah',
    'lexMaria',
    'eventCause',
    'supervision',
    'economicControl',
    'provider',
    'serviceType',
  ]),
  recordId: Id,
})
export type GroundRecord = z.infer<typeof GroundRecord>

/** One of the two that can be carried to a later year. */
const carriedRecord = { developmentAreaId: Id.nullable(), systemMeasureId: Id.nullable() }

/** A place that something can be carried to, or why not and what to do. */
export const CarryPlace = z.object({
  target: CarryTarget,
  reason: text,
  /** Where what stands in the way is mended; null where nothing does. */
  mendPath: text,
  /** What will happen, in a sentence; null when it can't be done. */
  what: text,
})
export type CarryPlace = z.infer<typeof CarryPlace>

const one = z.object({ id: Id })
const closing = { on: day, note: optionalText(2000) }
const answer = z.object({
  id: Id,
  version: Version,
  effect: z.enum(Effect.options, 'Svara ja, delvis eller nej.'),
  effectOn: IsoDay,
  note: optionalText(2000),
})
const archive = z.object({ id: Id, version: Version, archived: z.boolean() })
const yearly = {
  ...listInput,
  ...Scope,
  /** Written for the year or carried to it; null: every year. */
  year: Year.nullable().default(null),
}

export const developmentContract = {
  'assess.developmentAreas': query(
    z.object({
      ...yearly,
      /** active: not closed; late and effect: what waits today; notCarried: active and not in next year's plan. */
      status: z
        .enum([...DevelopmentStatus.options, 'active', 'late', 'effect', 'notCarried'])
        .nullable()
        .default(null),
    }),
    listOf(DevelopmentRow).extend({ archived: z.int(), late: z.int() }),
  ),
  'assess.developmentArea': query(
    one,
    z.object({ row: DevelopmentRow, grounds: z.array(DevelopmentGround), measures: z.array(SystemMeasureRow) }),
  ),
  /** A new one may be made from a suggestion or a row of the register, which then becomes its ground. */
  'assess.saveDevelopmentArea': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      draft: DevelopmentDraft,
      suggestion: z
        .object({ ...Scope, year: Year, key: z.string().max(300) })
        .nullable()
        .default(null),
      record: GroundRecord.nullable().default(null),
    }),
    DevelopmentArea,
  ),
  /** To a step of its life; closing takes a day and a note. */
  'assess.moveDevelopmentArea': command(
    z.object({ id: Id, version: Version, to: DevelopmentStatus, ...closing }),
    DevelopmentArea,
  ),
  'assess.developmentEffect': command(answer, DevelopmentArea),
  'assess.archiveDevelopmentArea': command(archive, z.null()),
  'assess.addGround': command(
    z.object({
      developmentAreaId: Id,
      words: requiredText('Skriv vad underlaget säger.', 300),
      record: GroundRecord.nullable(),
    }),
    z.null(),
  ),
  'assess.removeGround': command(z.object({ id: Id, version: Version }), z.null()),
  'assess.developmentSuggestions': query(
    z.object({ ...Scope, year: Year }),
    z.object({ suggestions: z.array(DevelopmentSuggestion), rules: z.array(z.string()) }),
  ),
  /** What a row of the register says, to begin an utvecklingsområde from. */
  'assess.groundOf': query(
    z.object({ record: GroundRecord }),
    z.object({ words: z.string(), path: text, serviceTypeId: text }),
  ),
  /** Where something may be carried in a year, what stands in the way, and the scale of a risk. */
  'assess.carryPlaces': query(
    z.object({ ...carriedRecord, year: Year }),
    z.object({ places: z.array(CarryPlace), scale: RiskScaleSchema.nullable(), event: z.string(), cause: text }),
  ),
  'assess.carryOver': command(
    z.object({
      ...carriedRecord,
      year: Year,
      target: CarryTarget,
      note: optionalText(1000),
      /** What a carried risk is to say; null for the other targets. */
      risk: RaiseDraft.nullable(),
    }),
    Carried,
  ),
  /** Takes back what was carried by mistake. */
  'assess.undoCarryOver': command(z.object({ id: Id, version: Version }), z.null()),
  /** What a kvalitetsberättelse tells: the year's own and those carried to it, with effect. */
  'assess.developmentOfYear': query(
    z.object({ ...Scope, year: Year }),
    z.object({ areas: z.array(DevelopmentRow), measures: z.array(SystemMeasureRow) }),
  ),

  'act.systemMeasures': query(
    z.object({
      ...yearly,
      state: z
        .enum([...SystemMeasureState.options, 'active', 'late', 'effect'])
        .nullable()
        .default(null),
      kind: SystemMeasureKind.nullable().default(null),
    }),
    listOf(SystemMeasureRow).extend({ archived: z.int(), late: z.int() }),
  ),
  'act.systemMeasure': query(one, SystemMeasureRow),
  'act.saveSystemMeasure': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: SystemMeasureDraft }),
    SystemMeasure,
  ),
  /** Done or stopped, with a day and a note; `open` takes either back. */
  'act.moveSystemMeasure': command(
    z.object({ id: Id, version: Version, to: z.enum(['done', 'stopped', 'open']), ...closing }),
    SystemMeasure,
  ),
  'act.systemMeasureEffect': command(answer, SystemMeasure),
  'act.archiveSystemMeasure': command(archive, z.null()),
}

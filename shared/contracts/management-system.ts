import { z } from 'zod'
import { archivable, Id, IsoDay, optionalText, requiredText, Scope, Version } from './common'
import { command, query } from './define'
import { ProcessLevel, ProcessPartKind } from './values'

const text = z.string().nullable()

export const ProcessDraft = z.object({
  name: requiredText('Skriv ett namn.', 200).meta({ label: 'Namn' }),
  /** Only on a process: what lies beneath belongs to the same. */
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  description: optionalText(2000).meta({ label: 'Beskrivning' }),
})

export const ProcessPartDraft = z.object({
  title: requiredText('Skriv en rubrik.', 300).meta({ label: 'Rubrik' }),
  description: optionalText(2000).meta({ label: 'Beskrivning' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  frequency: optionalText(120).meta({ label: 'Hur ofta' }),
  lawConcept: optionalText(200).meta({ label: 'Lagrum' }),
  riskId: Id.nullable().meta({ label: 'Risk i en riskanalys' }),
  nextRevisionOn: IsoDay.nullable().meta({ label: 'Ses över senast' }),
})

export const Lack = z.enum([
  'noRoutine',
  'noControl',
  'nothingBelow',
  'noResponsible',
  'routineLate',
  'routineWithoutDay',
  'routineWithoutResponsible',
])
export type Lack = z.infer<typeof Lack>

/** What the law says of a concept today, and what it said or will say. */
export const LawToday = z.object({
  concept: z.string(),
  /** 'SoL (2025:400) 27 kap. 1 §'; empty where nothing holds today. */
  now: z.array(z.string()),
  /** 'Före 2025-07-01: SoL (2001:453) 14 kap. 2–7 §§.' One sentence a change. */
  changes: z.array(z.string()),
})
export type LawToday = z.infer<typeof LawToday>

export const ProcessPart = z.object({
  ...archivable,
  processId: Id,
  kind: ProcessPartKind,
  title: z.string(),
  description: text,
  responsible: text,
  frequency: text,
  lawConcept: text,
  riskId: Id.nullable(),
  nextRevisionOn: text,
})
export type ProcessPart = z.infer<typeof ProcessPart>

export const ProcessPartRow = ProcessPart.extend({
  /** How near the revision of a routine is: 'sen 12 dagar'. */
  revision: z.object({ degree: z.enum(['late', 'soon', 'later']), label: z.string() }).nullable(),
  law: LawToday.nullable(),
  /** The risk it points at, as it stands in its analysis. */
  risk: z
    .object({
      id: Id,
      event: z.string(),
      value: z.int(),
      word: z.string(),
      level: z.enum(['low', 'mid', 'high']),
      analysisId: Id,
      analysis: z.string(),
    })
    .nullable(),
})
export type ProcessPartRow = z.infer<typeof ProcessPartRow>

export const ProcessNode = z.object({
  ...archivable,
  parentId: Id.nullable(),
  level: ProcessLevel,
  name: z.string(),
  serviceAreaId: Id.nullable(),
  serviceAreaName: text,
  responsible: text,
  description: text,
  position: z.int(),
  /** 1 for a process, 3 for an activity under a sub-process. */
  depth: z.int(),
  parts: z.array(ProcessPartRow),
  lacks: z.array(Lack),
  /** Of the parts here and of everything beneath. */
  counts: z.object({ risks: z.int(), controls: z.int(), routines: z.int(), lacks: z.int() }),
})
export type ProcessNode = z.infer<typeof ProcessNode>

export const managementSystemContract = {
  /** The whole tree in order, each process after the one above it, with what is lacking. */
  'analyse.managementSystem': query(
    z.object({ ...Scope, includeArchived: z.boolean().default(false) }),
    z.object({
      nodes: z.array(ProcessNode),
      archived: z.int(),
      /** '3 aktiviteter saknar rutin', the gravest first, each with where. */
      lacks: z.array(z.object({ lack: Lack, words: z.string(), nodeIds: z.array(Id) })),
      /** Concepts that the law references regulate, to choose among. */
      concepts: z.array(z.string()),
    }),
  ),
  /** A starting set of the parts that SOSFS 2011:9 names, in own words. */
  'analyse.startManagementSystem': command(z.object({}), z.object({ created: z.int() })),
  'analyse.saveProcess': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      /** Where a new one stands; null for one that is changed. */
      place: z.object({ parentId: Id.nullable(), level: ProcessLevel }).nullable(),
      draft: ProcessDraft,
    }),
    z.object({ id: Id }),
  ),
  /** To another parent, or another place among its siblings: 0 is first. */
  'analyse.moveProcess': command(
    z.object({ id: Id, version: Version, parentId: Id.nullable(), position: z.int().min(0) }),
    z.object({ id: Id }),
  ),
  'analyse.archiveProcess': command(
    z.object({ id: Id, version: Version, withBelow: z.boolean() }),
    z.object({ archived: z.int() }),
  ),
  /** Brings back what was archived with it too. */
  'analyse.restoreProcess': command(z.object({ id: Id, version: Version }), z.object({ restored: z.int() })),
  'analyse.saveProcessPart': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      processId: Id,
      kind: ProcessPartKind,
      draft: ProcessPartDraft,
    }),
    z.object({ id: Id }),
  ),
  'analyse.archiveProcessPart': command(z.object({ id: Id, version: Version }), z.null()),
  'analyse.restoreProcessPart': command(z.object({ id: Id, version: Version }), z.null()),
  /** Risks that a part can point at: those of the newest analyses. */
  'analyse.linkableRisks': query(
    z.object({}),
    z.object({ rows: z.array(z.object({ id: Id, label: z.string(), analysis: z.string() })) }),
  ),
}

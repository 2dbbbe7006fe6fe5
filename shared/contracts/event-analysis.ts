import { z } from 'zod'
import { CauseCategory } from './collect-values'
import { Check, Id, IsoDay, optionalText, recordBase, requiredText, Version } from './common'
import { command, query } from './define'

const text = z.string().nullable()
const day = IsoDay.nullable()

/** What a händelseanalys can be made of. */
export const AnalysedKind = z.enum(['lexSarah', 'lexMaria', 'deviation'])
export type AnalysedKind = z.infer<typeof AnalysedKind>
const Of = { kind: AnalysedKind, id: Id }

export const EventAnalysisDraft = z.object({
  question: optionalText(1000).meta({ label: 'Frågeställning' }),
  course: optionalText(8000).meta({ label: 'Händelseförlopp' }),
  conclusion: optionalText(4000).meta({ label: 'Slutsats' }),
  responsible: optionalText(120).meta({ label: 'Analysledare (roll)' }),
})

export const EventCauseDraft = z.object({
  /** The cause that this one answers why to; null for the nearest one. */
  parentId: Id.nullable().meta({ label: 'Orsak till' }),
  category: CauseCategory.meta({ label: 'Orsaksområde' }),
  text: requiredText('Skriv orsaken i en mening.', 1000).meta({ label: 'Orsak' }),
  measure: optionalText(1000).meta({ label: 'Åtgärd' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  dueOn: day.meta({ label: 'Klart senast' }),
  doneOn: day.meta({ label: 'Klart den' }),
})

export const EventAnalysis = z.object({
  ...recordBase,
  question: text,
  course: text,
  conclusion: text,
  responsible: text,
  doneOn: text,
})
export type EventAnalysis = z.infer<typeof EventAnalysis>

export const EventCause = z.object({
  ...recordBase,
  parentId: Id.nullable(),
  category: CauseCategory,
  text: z.string(),
  measure: text,
  responsible: text,
  dueOn: text,
  doneOn: text,
  position: z.int(),
})
export type EventCause = z.infer<typeof EventCause>

/** In the order of their chains. */
export const PlacedCause = EventCause.extend({
  /** 0 for the nearest cause, one more for each why. */
  depth: z.int(),
  /** How many causes lie right beneath it. */
  deeper: z.int(),
  /** How the time stands while a measure is not done: 'sen 3 dagar'. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
})
export type PlacedCause = z.infer<typeof PlacedCause>

export const EventAnalysisView = z.object({
  ...Of,
  /** 'Lex Sarah LS 2026-07'. */
  title: z.string(),
  /** Enhet or utförare; null where neither is told. */
  who: text,
  /** What happened, as its record says. */
  description: text,
  happenedOn: z.string(),
  /** The record's page. */
  path: z.string(),
  /** null: not begun. */
  analysis: EventAnalysis.nullable(),
  causes: z.array(PlacedCause),
  canWrite: Check,
  canFinish: Check,
})
export type EventAnalysisView = z.infer<typeof EventAnalysisView>

export const eventAnalysisContract = {
  'collect.eventAnalysis': query(z.object(Of), EventAnalysisView),
  /** Begins the analysis where there is none. */
  'collect.saveEventAnalysis': command(
    z.object({ ...Of, version: Version.nullable(), draft: EventAnalysisDraft }),
    EventAnalysis,
  ),
  /** `causeId` null: a new one; begins the analysis where there is none. */
  'collect.saveEventCause': command(
    z.object({ ...Of, causeId: Id.nullable(), version: Version.nullable(), draft: EventCauseDraft }),
    EventCause,
  ),
  'collect.removeEventCause': command(z.object({ ...Of, causeId: Id, version: Version }), z.null()),
  /** `doneOn` null opens it again. */
  'collect.finishEventAnalysis': command(z.object({ ...Of, version: Version, doneOn: day }), EventAnalysis),
}

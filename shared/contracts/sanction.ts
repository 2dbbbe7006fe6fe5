import { z } from 'zod'
import { archivable, Check, Id, IsoDay, optionalText, Version } from './common'
import { Effect } from './act-values'
import { command, query } from './define'
import { SanctionStep } from './values'

const text = z.string().nullable()
/** 1: reported; 0: considered and not reported; null: not considered. */
export const Reported = z.union([z.literal(0), z.literal(1)]).nullable()

export const SanctionDraft = z.object({
  step: z.enum(SanctionStep.options, 'Välj steg.').meta({ label: 'Steg' }),
  decidedOn: z.string('Ange beslutsdatum.').pipe(IsoDay).meta({ label: 'Beslutsdatum' }),
  decidedBy: optionalText(120).meta({ label: 'Beslutad av (roll)' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
  deadlineOn: IsoDay.nullable().meta({ label: 'Frist' }),
  result: optionalText(2000).meta({ label: 'Resultat' }),
  reportedToIvo: Reported.meta({ label: 'Anmälan till IVO' }),
  reportedToPolice: Reported.meta({ label: 'Polisanmälan' }),
  /** Asked for where the order of the ladder is unusual. */
  orderReason: optionalText(2000).default(null).meta({ label: 'Skäl till avsteg från trappan' }),
})

/** A decided step of the sanction ladder after a granskning. */
export const Sanction = z.object({
  ...archivable,
  reviewId: Id,
  step: SanctionStep,
  decidedOn: z.string(),
  decidedBy: text,
  registryNumber: text,
  deadlineOn: text,
  result: text,
  reportedToIvo: z.int().nullable(),
  reportedToPolice: z.int().nullable(),
  /** The prepared step that it was decided from; null where it was registered straight away. */
  proposalId: Id.nullable(),
  /** The nämnd's §. */
  paragraph: text,
  demand: text,
  consequence: text,
  reason: text,
  orderReason: text,
  heardOn: text,
  heardNote: text,
  ivoReason: text,
  policeReason: text,
  /** Were the brister mended? */
  effect: Effect.nullable(),
  resultOn: text,
  /** The day of the visit that verified it, and the granskning it belonged to. */
  verifiedOn: text,
  verifiedReviewId: Id.nullable(),
})
export type Sanction = z.infer<typeof Sanction>

export const SanctionRow = Sanction.extend({
  /** How the time stands while no result is registered: '3 dagar sen'. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
})
export type SanctionRow = z.infer<typeof SanctionRow>

export const sanctionContract = {
  /** The steps of a granskning, the first decided first. */
  'collect.sanctions': query(
    z.object({ reviewId: Id, includeArchived: z.boolean().default(false) }),
    z.object({
      rows: z.array(SanctionRow),
      archived: z.int(),
      /** Why no step can be taken: egen regi has no sanctions. */
      canAdd: Check,
      /** Roles that have decided steps before, for the form. */
      deciders: z.array(z.string()),
    }),
  ),
  'collect.saveSanction': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), reviewId: Id, draft: SanctionDraft }),
    Sanction,
  ),
  'collect.archiveSanction': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}

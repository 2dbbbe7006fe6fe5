import { z } from 'zod'
import { ForumKind } from './act-values'
import { VisitPlace } from './collect-values'
import { archivable, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()

export const ForumDraft = z.object({
  kind: z.enum(ForumKind.options, 'Välj vilket slags möte det är.').meta({ label: 'Slag' }),
  heldOn: IsoDay.meta({ label: 'Dag' }),
  title: requiredText('Skriv vad mötet heter.').meta({ label: 'Rubrik' }),
  place: VisitPlace.nullable().meta({ label: 'Plats' }),
  participants: z
    .int('Ange ett helt antal.')
    .min(0, 'Antal deltagare kan inte vara negativt.')
    .max(10_000, 'Ange högst 10 000 deltagare.')
    .nullable()
    .meta({ label: 'Antal deltagare' }),
  topics: optionalText(2000).meta({ label: 'Frågor som togs upp' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  note: optionalText(2000).meta({ label: 'Anteckning' }),
})

/** A meeting with utförare, a branschråd or an internal network. */
export const Forum = z.object({
  ...archivable,
  kind: ForumKind,
  heldOn: z.string(),
  title: z.string(),
  place: VisitPlace.nullable(),
  participants: z.int().nullable(),
  topics: text,
  serviceAreaId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  committeeId: Id.nullable(),
  responsible: text,
  note: text,
})
export type Forum = z.infer<typeof Forum>

export const ForumRow = Forum.extend({ committeeName: text, serviceAreaName: text, serviceTypeName: text })
export type ForumRow = z.infer<typeof ForumRow>

const ForumSum = z.object({
  /** Meetings held until today. */
  held: z.int(),
  /** Meetings still ahead. */
  planned: z.int(),
  /** Participants in the meetings whose number is known; null where none is. */
  participants: z.int().nullable(),
  /** Held meetings whose number of participants is known. */
  told: z.int(),
})

export const forumContract = {
  /** With a nämnd also those that are for all. */
  'act.forums': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      kind: ForumKind.nullable().default(null),
    }),
    listOf(ForumRow).extend({ archived: z.int() }),
  ),
  /** The year in short, in all and for each kind. */
  'act.forumYear': query(
    z.object({ ...Scope, year: Year }),
    z.object({ all: ForumSum, kinds: z.array(ForumSum.extend({ kind: ForumKind })) }),
  ),
  'act.saveForum': command(z.object({ id: Id.nullable(), version: Version.nullable(), draft: ForumDraft }), Forum),
  'act.archiveForum': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}

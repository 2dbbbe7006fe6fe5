import { z } from 'zod'
import { archivable, Id, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { GoalKind } from './values'

const text = z.string().nullable()

export const GoalDraft = z.object({
  year: Year.meta({ label: 'År' }),
  title: requiredText('Skriv målet eller uppdraget i en mening.').meta({ label: 'Rubrik' }),
  kind: GoalKind.nullable().meta({ label: 'Typ' }),
  givenBy: optionalText(120).meta({ label: 'Från' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  status: optionalText(60).meta({ label: 'Status' }),
  comment: optionalText(2000).meta({ label: 'Kommentar' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  /** What an uppdrag points at: any of the three, or none. */
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
})

/** A mål or an uppdrag of a year. */
export const Goal = z.object({
  ...archivable,
  year: z.int(),
  title: z.string(),
  kind: GoalKind.nullable(),
  givenBy: text,
  responsible: text,
  status: text,
  comment: text,
  committeeId: Id.nullable(),
  serviceAreaId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  providerId: Id.nullable(),
})
export type Goal = z.infer<typeof Goal>

export const GoalRow = Goal.extend({
  /** Its own nämnd, else the one of what it points at; null: all. */
  committeeName: text,
  serviceAreaName: text,
  serviceTypeName: text,
  providerName: text,
  /** An uppdrag in use that points at something gives points in the year's priorities. */
  weighs: z.boolean(),
})
export type GoalRow = z.infer<typeof GoalRow>

export const goalsContract = {
  /** A year's mål and uppdrag; with a nämnd also those that belong to all. */
  'plan.goals': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year,
      kind: GoalKind.nullable().default(null),
      status: z.string().max(60).nullable().default(null),
    }),
    listOf(GoalRow).extend({
      /** Statuses in use and suggested ones, for filter and form. */
      statuses: z.array(z.string()),
      /** Whom goals have come from, for the form. */
      givers: z.array(z.string()),
      archived: z.int(),
    }),
  ),
  'plan.saveGoal': command(z.object({ id: Id.nullable(), version: Version.nullable(), draft: GoalDraft }), Goal),
  'plan.archiveGoal': command(z.object({ id: Id, version: Version }), z.null()),
  'plan.restoreGoal': command(z.object({ id: Id, version: Version }), z.null()),
}

import { z } from 'zod'
import { ProjectKind, ProjectStatus } from './collect-values'
import { archivable, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()
const day = IsoDay.nullable()

export const ProjectDraft = z.object({
  title: requiredText('Skriv vad projektet eller samverkan heter.').meta({ label: 'Rubrik' }),
  kind: z.enum(ProjectKind.options, 'Välj projekt eller samverkan.').meta({ label: 'Slag' }),
  what: optionalText(2000).meta({ label: 'Vad' }),
  withWhom: optionalText(300).meta({ label: 'Med vem' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  startsOn: day.meta({ label: 'Börjar' }),
  endsOn: day.meta({ label: 'Till och med' }),
  status: z.enum(ProjectStatus.options, 'Välj läge.').meta({ label: 'Läge' }),
  result: optionalText(2000).meta({ label: 'Resultat' }),
})

/** A development project, or a cooperation with others. */
export const Project = z.object({
  ...archivable,
  title: z.string(),
  kind: ProjectKind,
  what: text,
  withWhom: text,
  responsible: text,
  committeeId: Id.nullable(),
  serviceAreaId: Id.nullable(),
  startsOn: text,
  endsOn: text,
  status: ProjectStatus,
  result: text,
})
export type Project = z.infer<typeof Project>

export const ProjectRow = Project.extend({
  committeeName: text,
  serviceAreaName: text,
  /** What does not agree, in words; null when all does. */
  warning: text,
})
export type ProjectRow = z.infer<typeof ProjectRow>

export const projectContract = {
  /** Projects and cooperations; with a nämnd also those that belong to all. */
  'plan.projects': query(
    z.object({
      ...listInput,
      ...Scope,
      /** Under way in the year; null: every one. */
      year: Year.nullable().default(null),
      kind: ProjectKind.nullable().default(null),
      status: ProjectStatus.nullable().default(null),
    }),
    listOf(ProjectRow).extend({ archived: z.int() }),
  ),
  'plan.saveProject': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: ProjectDraft }),
    Project,
  ),
  'plan.archiveProject': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}

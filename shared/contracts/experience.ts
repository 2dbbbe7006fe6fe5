import { z } from 'zod'
import { archivable, Id, IsoDay, optionalText, Version } from './common'
import { ExperienceDirection } from './collect-values'
import { command, query } from './define'
import { signalFilter, signalList, signalParty, signalState } from './signal'

const text = z.string().nullable()

/** A short note of how an utförare works, as a handläggare has met it. */
export const ExperienceDraft = z.object({
  direction: z.enum(ExperienceDirection.options, 'Välj hur erfarenheten är.').meta({ label: 'Erfarenhet' }),
  notedOn: z.string('Ange datum.').pipe(IsoDay).meta({ label: 'Datum' }),
  category: optionalText(120).meta({ label: 'Kategori' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  text: optionalText(2000).meta({ label: 'Beskrivning' }),
  reportedBy: optionalText(120).meta({ label: 'Lämnad av (roll)' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
})

export const Experience = z.object({
  ...archivable,
  number: z.string(),
  notedOn: z.string(),
  providerId: Id.nullable(),
  unitId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  direction: ExperienceDirection,
  category: text,
  text,
  reportedBy: text,
  measure: text,
  status: text,
  closedOn: text,
  reviewId: Id.nullable(),
})
export type Experience = z.infer<typeof Experience>

export const ExperienceRow = Experience.extend({ ...signalParty, ...signalState })
export type ExperienceRow = z.infer<typeof ExperienceRow>

/** 'notGood': blandade and dåliga. */
export const DirectionFilter = ExperienceDirection.or(z.literal('notGood'))

export const experienceContract = {
  'collect.experiences': query(
    z.object({ ...signalFilter, direction: DirectionFilter.nullable().default(null) }),
    signalList(ExperienceRow),
  ),
  'collect.saveExperience': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: ExperienceDraft }),
    Experience,
  ),
}

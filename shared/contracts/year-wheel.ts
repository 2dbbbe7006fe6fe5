import { z } from 'zod'
import { archivable, Id, Month, optionalText, requiredText, Version } from './common'
import { command, query } from './define'

/** Something that comes back every year in the same month. */
export const YearActivity = z.object({
  ...archivable,
  month: z.int(),
  title: z.string(),
  responsible: z.string().nullable(),
  /** Goes on all year; the month is where it stands in the wheel. Null: not told. */
  ongoing: z.boolean().nullable(),
})
export type YearActivity = z.infer<typeof YearActivity>

export const YearActivityDraft = z.object({
  month: Month.meta({ label: 'Månad' }),
  title: requiredText('Skriv vad som ska göras.', 200).meta({ label: 'Aktivitet' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  ongoing: z.boolean().nullable().meta({ label: 'Löpande hela året' }),
})

export const yearWheelContract = {
  /** By month, then title in Swedish order. */
  'plan.yearWheel': query(
    z.object({ includeArchived: z.boolean().default(false) }),
    z.object({ activities: z.array(YearActivity), archived: z.int() }),
  ),
  'plan.saveActivity': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: YearActivityDraft }),
    YearActivity,
  ),
  'plan.archiveActivity': command(z.object({ id: Id, version: Version }), z.null()),
  'plan.restoreActivity': command(z.object({ id: Id, version: Version }), z.null()),
}

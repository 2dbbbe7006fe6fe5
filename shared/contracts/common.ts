import { z } from 'zod'
import { isIsoDate } from '../domain/iso-date'
import { checkFreeText } from '../domain/personal-data'

export const Id = z.string().min(1).max(64)
/** The version a form was opened with; a newer one in the database means that somebody else saved in between. */
export const Version = z.int().min(1)
export const Year = z
  .int('Ange ett årtal.')
  .min(1990, 'Ange ett år från 1990.')
  .max(2100, 'Ange ett år till och med 2100.')
export const Month = z.int().min(1).max(12)
export const IsoDay = z.string().refine(isIsoDate, 'Skriv datumet som 2026-11-22.')
/** A moment, ISO 8601 in UTC. */
export const Moment = z.string()
/** A number of working days, halves allowed. */
export const Days = z.number('Ange antal dagar.').min(0, 'Antal dagar kan inte vara negativt.').max(5000)

/** Personnummer count whatever the day is, so the scan looks from a day that no date of birth has passed. */
const farAhead = '2099-12-31'

/** Free text as people write it: outer space gone, no personnummer. An empty field is `null`, not ''. */
export const freeText = (max = 4000) =>
  z
    .string()
    .trim()
    .max(max, `Texten är längre än ${max} tecken. Korta den.`)
    .superRefine((text, context) => {
      const check = checkFreeText(text, farAhead)
      if (!check.ok) context.addIssue({ code: 'custom', message: check.reason, params: { personalData: true } })
    })
export const optionalText = (max = 4000) => freeText(max).nullable()
export const requiredText = (message: string, max = 300) => freeText(max).min(1, message)

/** What every record that people edit carries. */
export const recordBase = { id: Id, version: Version, createdAt: Moment, updatedAt: Moment }
export const archivable = { ...recordBase, archivedAt: Moment.nullable() }

export const Sort = z.object({ by: z.string().max(40), descending: z.boolean() })
export const listInput = {
  search: z.string().max(200).default(''),
  sort: Sort.nullable().default(null),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(100_000).default(200),
  includeArchived: z.boolean().default(false),
}
/** `total` counts the rows that the filters let through, `totalUnfiltered` those without search and filters. */
export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), total: z.int(), totalUnfiltered: z.int() })

/** The nämnd chosen in the frame: `null` means all. */
export const Scope = { committeeId: Id.nullable() }

/** A file on its way through the contract, either way. */
export const FileContent = z.object({ fileName: z.string().max(255), contentBase64: z.string().max(90_000_000) })
export type FileContent = z.infer<typeof FileContent>

/** Allowed, or why not: every reason a Swedish sentence, shown beside the button that waits. */
export const Check = z.object({ ok: z.boolean(), reasons: z.array(z.string()) })
export type Check = z.infer<typeof Check>

import { z } from 'zod'
import { GenderOrTotal } from './collect-values'
import { Check, FileContent, Id, requiredText, Version, Year } from './common'
import { command, job, query } from './define'

/** Four digits with leading zero; 0000 is Riket. */
const MunicipalityId = z.string().regex(/^\d{4}$/, 'Kommunens id har fyra siffror, till exempel 0182.')
const ComparisonId = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^(\d{4}|G\d{1,10})$/, 'Skriv fyra siffror för en kommun, eller G och siffror för en grupp.')

/** What is fetched from Kolada. Stored as JSON with its version; off unless somebody turns it on. */
export const KoladaSettings = z.object({
  version: z.literal(1),
  enabled: z.boolean(),
  municipality: MunicipalityId.nullable(),
  comparisons: z
    .array(z.object({ id: ComparisonId, name: requiredText('Skriv vad gruppen ska heta.', 120) }))
    .max(20, 'Högst 20 kommuner och grupper.'),
})
export type KoladaSettings = z.infer<typeof KoladaSettings>

/** One value as it would be written. */
export const KoladaRow = z.object({
  indicator: z.string(),
  koladaId: z.string().nullable(),
  year: z.int(),
  groupName: z.string(),
  gender: GenderOrTotal,
  before: z.number().nullable(),
  after: z.number().nullable(),
  state: z.enum(['new', 'changed']),
})
export type KoladaRow = z.infer<typeof KoladaRow>

export const KoladaPreview = z.object({
  token: Id,
  /** The address or the file it came from. */
  origin: z.string(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** At most 500, changed ones first. */
  rows: z.array(KoladaRow),
  /** Names of nyckeltal that would be made. */
  newIndicators: z.array(z.string()),
  /** What one should know: ended series, ids that Kolada does not have, rows that could not be read. */
  notes: z.array(z.string()),
})
export type KoladaPreview = z.infer<typeof KoladaPreview>

export const koladaContract = {
  'collect.kolada': query(
    z.object({}),
    z.object({
      settings: KoladaSettings,
      recordVersion: z.int(),
      /** Where a fetch goes, and all that is sent. */
      host: z.string(),
      sends: z.string(),
      indicators: z.array(z.object({ id: Id, name: z.string(), koladaId: z.string() })),
      /** Why nothing can be fetched yet, where it can't. */
      ready: Check,
    }),
  ),
  'collect.saveKolada': command(
    z.object({ settings: KoladaSettings, recordVersion: Version.nullable() }),
    z.object({ recordVersion: Version }),
  ),
  /** Asks Kolada, and shows what its answer would change. Changes nothing. */
  'collect.previewKolada': job(z.object({ fromYear: Year, toYear: Year }), KoladaPreview),
  /** The same from a file saved from Kolada: Excel, CSV or JSON. */
  'collect.previewKoladaFile': job(z.object({ file: FileContent }), KoladaPreview),
  /** Writes all of a preview, or nothing. */
  'collect.writeKolada': command(z.object({ token: Id }), z.object({ added: z.int(), changed: z.int() })),
}

import { z } from 'zod'
import { FileContent, Id } from './common'
import { command, job, query } from './define'

const text = z.string().nullable()

/** The sheets of the import workbook that this version reads and writes (interfaces.md), in the order they are read. */
export const ImportSheetName = z.enum([
  'Nämnder',
  'Verksamhetsområden',
  'Insatser',
  'Utförare',
  'Enheter',
  'Avtal',
  'Krav',
  'Riskanalyser',
  'Granskningar',
  'Brister',
  'Åtgärdsplaner',
  'Sanktioner',
  'Ekonomiska kontroller',
  'Timmar',
  'Synpunkter',
  'Avvikelser',
  'Lex Sarah',
  'Lex Maria',
  'Händelseanalyser',
  'Händelseorsaker',
  'Tillsyn',
  'Tillsynskrav',
  'Erfarenheter',
  'Uppföljningsomgångar',
  'Individuppföljning',
  'Enkät',
  'Nyckeltal',
  'Ej verkställda beslut',
  'Särskild avgift',
  'Historik',
  'Internkontroll',
  'Mål och uppdrag',
  'Projekt',
  'Utvecklingsområden',
  'Systemåtgärder',
  'Årshjul',
  'Informationsforum',
  'Sammanträden',
  'Sammanträdesärenden',
  'Nämndbeslut',
])
export type ImportSheetName = z.infer<typeof ImportSheetName>

export const ImportIssue = z.object({
  degree: z.enum(['error', 'warning']),
  sheet: text,
  /** Row number as Excel shows it. */
  row: z.int().nullable(),
  column: text,
  value: text,
  /** A whole Swedish sentence: what is wrong and what to do. */
  message: z.string(),
})
export type ImportIssue = z.infer<typeof ImportIssue>

export const ImportRow = z.object({
  row: z.int(),
  state: z.enum(['new', 'changed', 'unchanged', 'wrong']),
  /** What the row is about, in words: 'Utförare Eken'. */
  label: z.string(),
  changes: z.array(z.object({ column: z.string(), before: text, after: text })),
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportSheet = z.object({
  name: z.string(),
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  wrong: z.int(),
  unknownColumns: z.array(z.string()),
  /** At most 500 rows, those that are wrong, changed and new first. */
  sample: z.array(ImportRow),
})
export type ImportSheet = z.infer<typeof ImportSheet>

export const ImportPreview = z.object({
  /** Handed to `register.runImport`; holds as long as the program runs. */
  token: Id,
  fileName: z.string(),
  sheets: z.array(ImportSheet),
  issues: z.array(ImportIssue),
  issueCount: z.int(),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportResult = z.object({
  batchId: Id.nullable(),
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), new: z.int(), changed: z.int(), unchanged: z.int(), skipped: z.int() })),
  issues: z.array(ImportIssue),
})
export type ImportResult = z.infer<typeof ImportResult>

export const exchangeContract = {
  'register.importTemplate': job(z.object({}), FileContent),
  'register.exportWorkbook': job(z.object({}), FileContent),
  /** `sheet` names the sheet that a CSV holds; null lets the program recognise it by the headings. */
  'register.previewImport': job(z.object({ file: FileContent, sheet: z.string().max(60).nullable() }), ImportPreview),
  'register.runImport': job(z.object({ token: Id, skipInvalid: z.boolean() }), ImportResult),
  /** Takes a whole import back, unless something it made has been changed or used since. */
  'register.undoImport': command(z.object({ batchId: Id }), z.object({ removed: z.int(), restored: z.int() })),
  'register.imports': query(
    z.object({}),
    z.object({
      rows: z.array(
        z.object({
          id: Id,
          fileName: z.string(),
          at: z.string(),
          actor: z.string(),
          undoneAt: text,
          new: z.int(),
          changed: z.int(),
        }),
      ),
    }),
  ),
}

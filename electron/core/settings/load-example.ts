import type { Context, JobControl } from '../context'
import { importSheets, rawSheets, type SheetsByName } from '../register/exchange/import-sheets'
import { decideExample } from './example-decisions'
import { markAsExample } from './settings-repo'

/** The year that is in progress in the invented municipality. */
const exampleYear = 2026

/**
 * Fills an empty database with the invented municipality: through the same import as a user's own workbook, then what a
 * workbook can't say. A large file, so it is fetched only when somebody asks for it.
 */
export async function loadExample(context: Context, control: JobControl): Promise<void> {
  control.report(0, 'Läser exemplet')
  await control.pause()
  const { default: solberga } = await import('../../../resources/example/solberga.json', { with: { type: 'json' } })
  // The compiler sees a shape per row, where columns without a value are left out; the import checks every one.
  const sheets = solberga as unknown as SheetsByName
  await importSheets(context, rawSheets(sheets), { fileName: 'Solberga kommun (exempel)' }, control)
  control.report(null, 'Fastställer riskanalyser och planer')
  await control.pause()
  context.db.transaction(() => {
    decideExample(context, exampleYear)
    markAsExample(context)
  })
}

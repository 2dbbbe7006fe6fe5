import type { JobHandler } from '../../handler'
import { writeCell } from '../../../exchange/cells/write-cell'
import { sheetDefinitions } from '../../../exchange/sheets'
import { writtenColumns } from '../../../exchange/write/template'
import { type WrittenSheet, writeWorkbook } from '../../../exchange/write/write-workbook'
import { cellNames } from './cell-names'
import { recordsOf } from './exchange-repo'
import { RegisterIndex } from './plan/register-index'

/** The whole register in the form of the import workbook, archived records too: read into an empty database it is the same. */
export const exportWorkbook: JobHandler<'register.exportWorkbook'> = async ({ db, today }, _input, control) => {
  control.report(0, 'Läser registret')
  // Everything is read in one go, so that the workbook shows one moment.
  const sheets = db.transaction(() => {
    const names = cellNames(new RegisterIndex(db))
    return sheetDefinitions.map(
      ({ name, columns }): WrittenSheet => ({
        name,
        columns: writtenColumns(columns),
        rows: recordsOf(db, name).map((record) => columns.map((column) => writeCell(column, record, names))),
      }),
    )
  })
  await control.pause()
  control.report(0.4, 'Skriver arbetsboken')
  const content = await writeWorkbook(sheets)
  return { fileName: `Kvalitetshjulet – registret ${today}.xlsx`, contentBase64: content.toString('base64') }
}

import type { JobHandler } from '../../handler'
import { templateSheets } from '../../../exchange/write/template'
import { writeWorkbook } from '../../../exchange/write/write-workbook'

/** The empty import workbook, with an explanation of every column and drop-downs for fixed values. */
export const importTemplate: JobHandler<'register.importTemplate'> = async (_context, _input, control) => {
  control.report(null, 'Skriver arbetsboken')
  const content = await writeWorkbook(templateSheets())
  return { fileName: 'Kvalitetshjulet – mall för inläsning.xlsx', contentBase64: content.toString('base64') }
}

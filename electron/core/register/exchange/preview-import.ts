import type { JobHandler } from '../../handler'
import { sha256Of } from '../../sha256-of'
import { readWorkbook } from '../../../exchange/read-workbook'
import { prepareImport } from './prepare-import'
import { keepPreview } from './previews'
import { shownIssues, summariseSheet } from './summarise-plan'

/** Reads a file and shows what reading it in would do: what is new, changed, unchanged and wrong. Changes nothing. */
export const previewImport: JobHandler<'register.previewImport'> = async (context, { file, sheet }, control) => {
  control.report(0, 'Läser filen')
  await control.pause()
  const bytes = Buffer.from(file.contentBase64, 'base64')
  const sheets = await readWorkbook(file.fileName, bytes, sheet, control)
  const { register, ...plan } = await prepareImport(context, sheets, control)
  const token = context.newId()
  const sha256 = sha256Of(bytes)
  keepPreview(context.db, token, { sheets, plan, source: { fileName: file.fileName, sha256 } })
  return {
    token,
    fileName: file.fileName,
    sheets: plan.sheets.map((planned) => summariseSheet(planned, register)),
    issues: shownIssues(plan.issues),
    issueCount: plan.issues.length,
  }
}

import type { JobHandler } from '../../handler'
import { lastChange } from './exchange-repo'
import { prepareImport } from './prepare-import'
import { forgetPreview, previewOf } from './previews'
import { refuseErrors } from './refuse-errors'
import { resultSheets, shownIssues } from './summarise-plan'
import { writeImport } from './write-import'

/**
 * Reads in a previewed file: all of it, or with `skipInvalid` all but the rows that are wrong. Has anything been changed
 * since the preview, the file is checked anew first, so that nothing is written over unseen.
 * @throws AppError RULE_BROKEN, NOT_FOUND
 */
export const runImport: JobHandler<'register.runImport'> = async (context, { token, skipInvalid }, control) => {
  const preview = previewOf(context.db, token)
  let { plan } = preview
  while (plan.madeAt !== lastChange(context.db)) plan = await prepareImport(context, preview.sheets, control)
  const { fileName } = preview.source
  refuseErrors(fileName, plan.issues, skipInvalid)
  control.report(null, 'Sparar')
  await control.pause()
  if (plan.madeAt !== lastChange(context.db)) return runImport(context, { token, skipInvalid }, control)
  const batchId = writeImport(context, plan, preview.source)
  forgetPreview(context.db, token)
  return { batchId, fileName, sheets: resultSheets(plan), issues: shownIssues(plan.issues) }
}

import { checkWeights } from '../../../shared/domain/priority/weight-sum'
import { checkScale } from '../../../shared/domain/risk'
import { checkDocumentSettings } from '../../../shared/domain/report/document-look'
import { AppError, assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { storedFileRepo } from '../report/stored-file-repo'
import { writeSettings } from './settings-repo'

/**
 * Saves the municipality's settings. Decided risk analyses keep the scale they were made with, and a written document the
 * version of the settings that it was written with.
 */
export const saveSettings: Handler<'settings.save'> = (context, { settings, recordVersion }) => {
  assertRule(checkScale(settings.scale))
  assertRule(checkWeights(settings.weights))
  const { ok, reasons } = checkDocumentSettings(settings.documents)
  if (!ok) throw new AppError({ code: 'RULE_BROKEN', userMessage: reasons.join(' '), details: reasons })
  const { logo } = settings.documents
  if (logo !== null && storedFileRepo(context.db).bySha256(logo.sha256) === undefined) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Logotypen finns inte i programmet. Välj filen igen.' })
  }
  return { recordVersion: writeSettings(context, settings, recordVersion) }
}

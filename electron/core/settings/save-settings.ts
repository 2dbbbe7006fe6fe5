import { checkWeights } from '../../../shared/domain/priority/weight-sum'
import { checkScale } from '../../../shared/domain/risk'
import { assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { writeSettings } from './settings-repo'

/** Saves the municipality's settings. Decided risk analyses keep the scale they were made with. */
export const saveSettings: Handler<'settings.save'> = (context, { settings, recordVersion }) => {
  assertRule(checkScale(settings.scale))
  assertRule(checkWeights(settings.weights))
  return { recordVersion: writeSettings(context, settings, recordVersion) }
}

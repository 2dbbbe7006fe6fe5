import { checkScale } from '../../../shared/domain/risk'
import { AppError, assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { writeSettings } from './settings-repo'

/** Saves the municipality's settings. Decided risk analyses keep the scale they were made with. */
export const saveSettings: Handler<'settings.save'> = (context, { settings, recordVersion }) => {
  assertRule(checkScale(settings.scale))
  const sum = Object.values(settings.weights).reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 100) > 0.001) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Vikterna ska bli 100 tillsammans men blir ${sum.toLocaleString('sv-SE')}. Ändra dem. Inget har sparats.`,
    })
  }
  return { recordVersion: writeSettings(context, settings, recordVersion) }
}

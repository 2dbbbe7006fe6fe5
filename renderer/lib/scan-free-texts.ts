import { checkFreeText, personalDataMessage } from '../../shared/domain/personal-data'

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'

/** Searches a form's free texts while they are written. `stops` can't be saved; `warnings` the writer decides about. */
export function scanFreeTexts<Values extends object>(values: Values, fields: ReadonlyArray<keyof Values & string>) {
  const stops: Record<string, string> = {}
  const warnings: Record<string, string> = {}
  for (const field of fields) {
    const text = values[field]
    if (typeof text !== 'string') continue
    const check = checkFreeText(text, anyDay)
    if (!check.ok) stops[field] = check.reason
    else if (check.warnings.length > 0) warnings[field] = personalDataMessage(check.warnings)
  }
  return { stops, warnings }
}

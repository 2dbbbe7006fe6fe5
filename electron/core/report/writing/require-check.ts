import type { Check } from '../../../../shared/contracts/common'
import { AppError } from '../../../../shared/errors'

/** Stops the command with every reason. @throws AppError RULE_BROKEN */
export function requireCheck({ ok, reasons }: Check): void {
  if (ok) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: reasons.join(' '),
    ...(reasons.length > 1 ? { details: reasons } : {}),
  })
}

import type { TemplateCheck } from '../../../../shared/contracts/template'
import { AppError } from '../../../../shared/errors'

/** @throws AppError RULE_BROKEN with the first error, and all of them as details where there are several */
export function refuseErrors({ errors }: TemplateCheck): void {
  const [first, ...others] = errors
  if (first === undefined) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: first,
    ...(others.length > 0 ? { details: [...errors] } : {}),
  })
}

import type { Tables } from '../../../database/tables'
import { AppError } from '../../../../shared/errors'
import { type AssessmentFacts, readyOf } from './facts'

/** Nothing goes on while something lacks: every reason is told. @param what 'fastställas', 'skickas' */
export function refuseUnready(facts: AssessmentFacts, row: Tables['assessment'], what: string): void {
  const { ok, reasons } = readyOf(facts, row)
  if (ok) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `Bedömningen kan inte ${what}: ${reasons.join(' ')} Inget har ändrats.`,
    details: reasons,
  })
}

import { listInWords } from '../../../shared/domain/swedish'
import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import { usesOfRisks } from './risk-repo'

/**
 * A risk that a kontrollmoment or the management system follows is not taken away under it.
 * @throws AppError RULE_BROKEN that names what points at the risk
 */
export function requireUnusedRisks({ db }: Context, riskIds: readonly string[]): void {
  const uses = usesOfRisks(db, riskIds)
  if (uses.length === 0) return
  const [first] = uses
  const which =
    new Set(uses.map(({ number }) => number)).size === 1 ? `Risk ${first?.number} används` : 'Riskerna används'
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${which} av ${listInWords(uses.map(({ what, title }) => `${what} "${title}"`))}. Ta bort kopplingen där först. Inget har ändrats.`,
  })
}

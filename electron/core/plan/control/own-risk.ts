import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { ControlPlanRecord } from './control-plan-repo'
import { riskWithAnalysis } from './control-risk-repo'

/**
 * A plan takes its risks from portfolios for internal control: the nämnd's own, the joint ones, and for a joint plan all.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function requireOwnRisk(db: Database, { committeeId, year }: ControlPlanRecord, riskId: string): void {
  const risk = riskWithAnalysis(db, riskId)
  if (risk === undefined) {
    throw new AppError({
      code: 'NOT_FOUND',
      userMessage: 'Risken finns inte längre. Välj en annan. Inget har sparats.',
    })
  }
  const others = committeeId !== null && risk.analysisCommitteeId !== null && risk.analysisCommitteeId !== committeeId
  if (!others && risk.analysisYear <= year) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: others
      ? 'Risken hör till en annan nämnds riskanalys. Välj en ur nämndens egna eller de gemensamma. Inget har sparats.'
      : `Risken är värderad för ${risk.analysisYear}, efter planens år. Välj en annan. Inget har sparats.`,
    fields: { riskId: 'Välj en risk ur listan.' },
  })
}

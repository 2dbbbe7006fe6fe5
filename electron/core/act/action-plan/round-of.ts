import { roundErrors } from '../../../../shared/domain/action-plan/dates'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { actionPlanRepo } from './action-plan-repo'

interface RoundOfFinding {
  round: Tables['actionPlan']
  finding: Tables['finding']
  isLatest: boolean
}

/** A round with its brist. @throws AppError NOT_FOUND */
export function roundOf(context: Context, id: string): RoundOfFinding {
  const round = recordedTable(context, 'actionPlan').byId(id)
  const finding = recordedTable(context, 'finding').byId(round.findingId)
  const isLatest = actionPlanRepo(context.db).latest(finding.id)?.id === id
  return { round, finding, isLatest }
}

/** @throws AppError RULE_BROKEN when a later round has begun */
export function openRound(context: Context, id: string): RoundOfFinding {
  const found = roundOf(context, id)
  if (!found.isLatest) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En ny omgång har begärts sedan dess. Ladda om sidan och fortsätt i den.',
    })
  }
  return found
}

/** Stops what would put the round's days out of order. */
export function refuseRound(context: Context, finding: Tables['finding'], round: Tables['actionPlan']): void {
  const { completedOn } = recordedTable(context, 'review').byId(finding.reviewId)
  refuseFields(roundErrors(round, completedOn, context.today) as Record<string, string>)
}

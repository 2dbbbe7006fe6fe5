import { checkDoneOn } from '../../../shared/domain/finding'
import { AppError, assertRule } from '../../../shared/errors'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { emptyToNull } from '../collect/empty-to-null'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { actionPlanRepo } from './action-plan/action-plan-repo'

/** What the utförare did and when; a null day takes it back. A verified brist must be reopened first. */
export const recordDone: Handler<'act.recordDone'> = (context, { id, version, measure, doneOn }) => {
  const table = recordedTable(context, 'finding')
  const finding = table.byId(id)
  if (finding.verifiedBy !== null) {
    throw broken('Bristen är verifierad. Öppna den igen innan du ändrar åtgärden.')
  }
  if (doneOn !== null) {
    const { completedOn } = recordedTable(context, 'review').byId(finding.reviewId)
    assertRule(checkDoneOn(doneOn, completedOn, context.today))
    if ((measure ?? '') === '') {
      const inHouse = actionPlanRepo(context.db).surroundings(id)?.inHouse === 1
      throw broken(recipientWords(inHouse).doneMissing)
    }
  }
  return table.update(id, version, emptyToNull({ measure, doneOn }))
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

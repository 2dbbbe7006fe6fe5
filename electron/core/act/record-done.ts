import { checkDoneOn } from '../../../shared/domain/finding'
import { AppError, assertRule } from '../../../shared/errors'
import { emptyToNull } from '../collect/empty-to-null'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

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
    if ((measure ?? '') === '') throw broken('Skriv vad utföraren har gjort innan bristen räknas som åtgärdad.')
  }
  return table.update(id, version, emptyToNull({ measure, doneOn }))
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

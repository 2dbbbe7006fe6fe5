import { canAnswerEffect } from '../../../../shared/domain/action-plan/effect'
import { assertRule } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** Did the measure have the wished effect? A later answer replaces the earlier, which the log keeps. */
export const answerEffect: Handler<'act.answerEffect'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'finding')
  assertRule(canAnswerEffect(table.byId(id), draft, context.today))
  return table.update(id, version, draft)
}

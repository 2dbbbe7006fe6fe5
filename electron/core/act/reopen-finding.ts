import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** The measure did not hold: done and verified are taken back, and the change log keeps what stood there. */
export const reopenFinding: Handler<'act.reopenFinding'> = (context, { id, version }) => {
  const table = recordedTable(context, 'finding')
  const { doneOn, verifiedBy } = table.byId(id)
  if (doneOn === null && verifiedBy === null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Bristen är redan öppen: ingen åtgärd är registrerad.' })
  }
  return table.update(id, version, { doneOn: null, verifiedBy: null, verifiedOn: null })
}

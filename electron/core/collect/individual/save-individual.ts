import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { contentKey } from './content-key'
import { equalAnswers } from './individual-repo'

/** An answer can be taken back this long: a slip of the hand, not a change of history. */
const takeBackMinutes = 15

/**
 * Registers one individuppföljning. What comes back is a receipt and nothing of what was said: the answer can't be read
 * again by itself.
 * @throws AppError VALIDATION, NOT_FOUND
 */
export const saveIndividual: Handler<'collect.saveIndividual'> = (context, { draft }) => {
  if (draft.answeredOn > context.today) throw fieldError({ answeredOn: 'Dagen har inte varit än. Rätta datumet.' })
  linkedRecord(context, 'provider', 'providerId', draft.providerId, null)
  linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, null)
  if (draft.unitId !== null) {
    const unit = linkedRecord(context, 'unit', 'unitId', draft.unitId, null)
    if (unit.providerId !== draft.providerId) throw fieldError({ unitId: 'Enheten hör till en annan utförare.' })
  }
  if (draft.roundId !== null) recordedTable(context, 'followUpRound').byId(draft.roundId)
  const fields = {
    ...draft,
    hardQuestions: draft.hardQuestions === null ? null : JSON.stringify(draft.hardQuestions.toSorted()),
    archivedAt: null,
  }
  const key = contentKey(fields)
  const rowKey = `${key}-${equalAnswers(context.db, key) + 1}`
  const { id } = recordedTable(context, 'individualFollowUp').insert({ ...fields, rowKey })
  return { receipt: id }
}

/**
 * Takes an answer back right after it was registered.
 * @throws AppError RULE_BROKEN, NOT_FOUND
 */
export const takeBackIndividual: Handler<'collect.takeBackIndividual'> = (context, { receipt }) => {
  const table = recordedTable(context, 'individualFollowUp')
  const age = context.now().getTime() - Date.parse(table.byId(receipt).createdAt)
  if (age > takeBackMinutes * 60_000) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Ett svar kan tas tillbaka inom ${takeBackMinutes} minuter. Det här är äldre. Inget har ändrats.`,
    })
  }
  table.remove(receipt, null)
  return null
}

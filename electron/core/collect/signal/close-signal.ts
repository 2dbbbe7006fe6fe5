import type { SignalRegister } from '../../../../shared/contracts/signal'
import {
  cannotClose,
  type CloseReasons,
  reasonsNotToCloseDeviation,
  reasonsNotToCloseFeedback,
} from '../../../../shared/domain/signal/close'
import { signalDateErrors } from '../../../../shared/domain/signal/dates'
import { statusAfter, wordOf } from '../../../../shared/domain/signal/step'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { refuseArchivedSignal } from './save-signal'
import { factsOf } from './signal-facts'
import { signalTables } from './signal-table'

/** Closed as of a day, or opened again. A reason not to close it is the one that the button beside it told. */
export const closeSignal: Handler<'collect.closeSignal'> = (context, { register, id, version, closedOn }) => {
  const { table, day } = signalTables[register]
  const records = recordedTable(context, table)
  const row = records.byId(id)
  refuseArchivedSignal(row)
  if (closedOn === null) {
    const facts = { ...factsOf(register, row), closedOn: null, status: null }
    records.update(id, version, { closedOn: null, status: wordOf(register, facts) })
    return null
  }
  const reasons = closeReasons(register, row)
  if (reasons.length > 0) throw new AppError({ code: 'RULE_BROKEN', userMessage: cannotClose(reasons) })
  const happened = String(row[day.slice(2) as keyof typeof row])
  refuseFields(
    signalDateErrors(
      { field: day.slice(2), day: happened, words: 'den registrerades' },
      [{ field: 'closedOn', day: closedOn, what: 'Avslutet' }],
      context.today,
    ),
  )
  const before = factsOf(register, row)
  records.update(id, version, { closedOn, status: statusAfter(register, before, { ...before, closedOn }) })
  return null
}

const closeReasons = (register: SignalRegister, row: object): CloseReasons =>
  register === 'feedback'
    ? reasonsNotToCloseFeedback(row as Tables['feedback'])
    : register === 'deviation'
      ? reasonsNotToCloseDeviation(row as Tables['deviation'])
      : []

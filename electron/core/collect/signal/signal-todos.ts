import type { Todo } from '../../../../shared/contracts/act'
import { addDays } from '../../../../shared/domain/iso-date'
import { lateAnswersTodo, waitingMeasuresTodo } from '../../../../shared/domain/signal/todo'
import type { Database } from '../../../database/database'
import { readSettings } from '../../settings/settings-repo'
import { waitsForMeasure } from '../deviation/waiting-sql'
import { waitingForAnswer } from '../feedback/waiting-sql'
import { waitingRows } from './waiting-repo'

/** What waits in the registers of synpunkter and avvikelser, whatever year it comes from. */
export function signalTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const limit = readSettings(db).settings.collect.feedbackAnswerDays
  const late = waitingRows(db, 'feedback', waitingForAnswer(db), committeeId, addDays(today, -limit))
  const measures = waitingRows(db, 'deviation', waitsForMeasure(db, today), committeeId, null)
  return [...lateAnswersTodo(late.n, limit, late.first ?? today, today), ...waitingMeasuresTodo(measures.n, today)]
}

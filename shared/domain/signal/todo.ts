import type { Todo } from '../../contracts/act'
import { formatCount, formatNumber } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'

/** Klagomål and synpunkter that have waited too long: one thing to do, whatever their number. */
export function lateAnswersTodo(late: number, limitDays: number, oldest: IsoDate, today: IsoDate): Todo[] {
  if (late === 0) return []
  const what = formatCount(late, 'klagomål eller synpunkt har', 'klagomål och synpunkter har')
  const sentence = `${what} väntat mer än ${formatNumber(limitDays)} dagar på svar, sedan ${oldest} som längst.`
  const path = '/samla-in/synpunkter?vantar=ja&ar=alla'
  return [todo({ id: 'feedback-late', subject: 'Synpunkter', sentence, action: 'Besvara', path }, null, today)]
}

/** Avvikelser whose measure is missing though they are serious, or not done though its day has passed. */
export function waitingMeasuresTodo(waiting: number, today: IsoDate): Todo[] {
  if (waiting === 0) return []
  const sentence = `${formatCount(waiting, 'avvikelse väntar', 'avvikelser väntar')} på åtgärd: den är allvarlig och saknar en, eller dagen har passerat.`
  const path = '/samla-in/avvikelser?vantar=ja&ar=alla'
  return [todo({ id: 'deviation-measure', subject: 'Avvikelser', sentence, action: 'Åtgärda', path }, null, today)]
}

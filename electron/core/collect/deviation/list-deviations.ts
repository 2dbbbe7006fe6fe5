import type { Deviation, DeviationRow } from '../../../../shared/contracts/deviation'
import { dueStatus } from '../../../../shared/domain/iso-date'
import { cannotClose, reasonsNotToCloseDeviation } from '../../../../shared/domain/signal/close'
import { stepOf } from '../../../../shared/domain/signal/step'
import type { Handler } from '../../handler'
import type { Condition } from '../review-filter'
import { deviationFacts } from '../signal/signal-facts'
import { signalRepo } from '../signal/signal-repo'
import { reasonsNotToBecomeLexSarah } from './lex-sarah-from-deviation'
import { waitsForMeasure } from './waiting-sql'

type Joined = Deviation &
  Pick<DeviationRow, 'providerName' | 'unitName' | 'serviceTypeName' | 'reviewNumber' | 'lexSarahNumber'>

export const listDeviations: Handler<'collect.deviations'> = ({ db, today }, filter) => {
  const waiting: Condition = filter.waitsForMeasure ? waitsForMeasure(db, today) : { sql: '1', parameters: {} }
  const extra = {
    sql: filter.severity === null ? waiting.sql : `s.severity = :severity AND ${waiting.sql}`,
    parameters: { ...waiting.parameters, severity: filter.severity },
  }
  const further = ', (SELECT l.number FROM lexSarah l WHERE l.id = s.lexSarahId) AS lexSarahNumber'
  const page = signalRepo(db, 'deviation').page<Joined>(filter, extra, further)
  return { ...page, rows: page.rows.map((row) => toRow(row, today)) }
}

function toRow(row: Joined, today: string): DeviationRow {
  const step = stepOf('deviation', deviationFacts(row))
  const reasons = reasonsNotToCloseDeviation(row)
  const waits = row.measureDueOn !== null && row.measureDoneOn === null && step !== 'closed'
  const due = waits && row.measureDueOn !== null ? dueStatus(row.measureDueOn, today) : null
  const toLex = reasonsNotToBecomeLexSarah(row)
  return {
    ...row,
    step,
    canClose: { ok: reasons.length === 0, reasons: reasons.length === 0 ? [] : [cannotClose(reasons)] },
    dueLabel: due?.label ?? null,
    dueDegree: due?.degree ?? null,
    canBecomeLexSarah: { ok: toLex.length === 0, reasons: toLex },
  }
}

import type { Severity } from '../../../contracts/values'
import { severityNames } from '../../../text/names'
import { type EventReading, insideSentence, isEnded, joined } from './reading'

export interface DeviationFacts {
  number: string
  type: string
  severity: Severity | null
  measure: string | null
  status: string | null
}

/** An avvikelse asks for attention until its status says that it is over; a lesser one without a status does not. */
export function readDeviation({ number, type, severity, measure, status }: DeviationFacts): EventReading {
  const degree = severity === null ? null : severityNames[severity]
  return {
    words: `Avvikelse: ${insideSentence(type)}`,
    detail: joined(number, degree, measure),
    state: status === null ? (degree ?? 'status saknas') : insideSentence(status),
    attention: !isEnded(status) && (status !== null || severity === 'serious'),
  }
}

import type { Severity, Verification } from '../../../contracts/values'
import { findingStatusNames, severityNames } from '../../../text/names'
import { findingStatus } from '../../finding'
import type { IsoDate } from '../../iso-date'
import { capital, type EventReading, insideSentence, joined } from './reading'

export interface FindingFacts {
  area: string
  description: string
  severity: Severity | null
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  verifiedBy: Verification | null
}

/** A brist asks for attention until it has been verified. */
export function readFinding(facts: FindingFacts, today: IsoDate): EventReading {
  const { area, description, severity, dueOn } = facts
  const status = findingStatus(facts, today)
  const due = dueOn === null || status === 'closed' || status === 'done' ? null : `åtgärdas senast ${dueOn}`
  const degree = severity === null ? 'Brist' : `${capital(severityNames[severity])} brist`
  return {
    words: `${degree} inom ${insideSentence(area)}`,
    detail: joined(description, due),
    state: findingStatusNames[status],
    attention: status !== 'closed',
  }
}

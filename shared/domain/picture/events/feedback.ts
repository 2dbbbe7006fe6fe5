import type { FeedbackKind } from '../../../contracts/values'
import { feedbackKindNames } from '../../../text/names'
import { capital, type EventReading, insideSentence, isEnded, joined } from './reading'

export interface FeedbackFacts {
  number: string
  kind: FeedbackKind
  category: string | null
  measure: string | null
  status: string | null
}

/** A klagomål asks for attention until its status says that it is over; a synpunkt does while it is going on; beröm never. */
export function readFeedback({ number, kind, category, measure, status }: FeedbackFacts): EventReading {
  const about = category === null ? '' : ` om ${insideSentence(category)}`
  const praise = kind === 'praise'
  return {
    words: `${capital(feedbackKindNames[kind])}${about}`,
    detail: joined(number, measure),
    state: praise ? 'beröm' : status === null ? 'status saknas' : insideSentence(status),
    attention: kind === 'complaint' ? !isEnded(status) : kind === 'viewpoint' && status !== null && !isEnded(status),
  }
}

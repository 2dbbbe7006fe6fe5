import type { RequestRow } from '../../../shared/contracts/information-request'
import type { DocumentHead } from '../content/model'

/** What the letter to an utförare is written from. */
export interface InformationRequestInput {
  head: DocumentHead
  /** When it was read, ISO with time. */
  madeAt: string
  /** Today in Sweden: a letter written after the last day is a reminder. */
  today: string
  request: RequestRow
}

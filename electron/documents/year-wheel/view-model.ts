import type { WheelActivity } from '../../../shared/domain/year-wheel'
import type { DocumentHead } from '../content/model'

/** Plain activities from the core. */
export interface YearWheelInput {
  /** The year that the wheel is printed for; the activities come back every year. */
  year: number
  activities: WheelActivity[]
}

export interface YearWheelDocumentInput extends YearWheelInput {
  head: DocumentHead
  /** When the activities were read, ISO with time. */
  madeAt: string
}

import type { AgeBucket } from '../../../shared/domain/delayed/age'
import type { Figure } from '../content/figure'
import type { LetterFrame } from '../letter/view-model'

/** One insats: what waits by time, and the split where it may be shown. */
export interface LetterInsats {
  name: string
  total: Figure
  buckets: Record<AgeBucket, Figure>
  women: Figure
  men: Figure
}

/** Plain figures from the core: statistics only, nothing about a single decision. */
export interface DelayedLetter extends LetterFrame {
  year: number
  /** The report day. */
  date: string
  /** The figures come from Historik, not from the register's rows. */
  fromHistory: boolean
  total: Figure
  interrupted: Figure
  carriedOut: Figure
  ended: Figure
  women: Figure
  men: Figure
  rows: LetterInsats[]
  sums: Record<AgeBucket, Figure>
  /** The same quarter of the year before: its day and total; null where there is no report. */
  before: { date: string; total: Figure } | null
  /** Insatser with clearly more than the year before. */
  grown: string[]
  fees: { year: number; amount: Figure; fromHistory: boolean }[]
  /** Where the duty stands on the report day. */
  laws: string[]
  /** The smallest group whose split is shown. */
  genderLimit: number
}

import type { LetterFrame } from '../letter/view-model'
import type { SanctionMatter } from './matter'

/** The tjänsteskrivelse before a decision on a step of the ladder. */
export interface SanctionLetter extends SanctionMatter, LetterFrame {
  /** Documents the decision rests on, each with its date; null where the date is unknown. */
  basis: { title: string; date: string | null }[]
}

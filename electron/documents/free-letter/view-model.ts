import type { LetterFrame } from '../letter/view-model'

/** A letter whose words are people's own: the register gives it head, names and what was stated when it was chosen. */
export interface FreeLetter extends LetterFrame {
  year: number
  /** What it is about, as it was written. */
  subject: string
}

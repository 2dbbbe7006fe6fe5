import type { Block } from '../content/model'
import type { LetterFrame } from '../letter/view-model'

/** The kvalitetsberättelse that the letter puts before the nämnd: what it says itself, never counted once more. */
export interface QualityLetter extends LetterFrame {
  year: number
  /** Its own summary, with its figures and their sources. */
  highlights: Block[]
  /** The headings that a nämnd looks for, in its order. */
  sections: string[]
  /** The utvecklingsområden that it names. */
  next: string[]
  /** Set once it is written: the day and its diarienummer. */
  written: { on: string; registryNumber: string | null } | null
  /** Where the duty stands, by the law of the year's last day. */
  laws: { report: string[]; system: string[] }
}

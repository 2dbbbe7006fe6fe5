import type { Perspective } from '../../../shared/contracts/report'
import type { LetterSection } from '../../../shared/domain/report/letter-form'
import type { DocumentHead } from '../content/model'

/** What people must state themselves; nothing stated is said, in a sentence that claims nothing. */
export type Statement = { kind: 'stated'; text: string } | { kind: 'notRelevant' } | { kind: 'notStated' }

/** The municipality's form: what the letter is called, and its headings in order. */
export interface LetterLayout {
  name: string
  sections: readonly LetterSection[]
}

/** What every tjänsteskrivelse has, whatever it is about. */
export interface LetterFrame {
  head: DocumentHead
  /** When the figures were read, ISO with time. */
  madeAt: string
  layout: LetterLayout
  statements: Record<Perspective, Statement>
  signatories: { role: string; task: string }[]
  recipients: string[]
}

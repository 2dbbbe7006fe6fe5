import type { Perspective } from '../../../shared/contracts/report'
import type { Statement } from '../plan-letter/view-model'
import type { SanctionMatter } from './matter'

/** The tjänsteskrivelse before a decision on a step of the ladder. */
export interface SanctionLetter extends SanctionMatter {
  statements: Record<Perspective, Statement>
  signatories: { role: string; task: string }[]
  recipients: string[]
  /** Documents the decision rests on, each with its date; null where the date is unknown. */
  basis: { title: string; date: string | null }[]
}

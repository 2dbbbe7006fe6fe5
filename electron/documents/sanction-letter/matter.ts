import type { Effect } from '../../../shared/contracts/act-values'
import type { Outcome, ReviewKind, SanctionStep, Severity } from '../../../shared/contracts/values'
import type { Figure } from '../content/figure'
import type { DocumentHead } from '../content/model'

/** A brist as the case tells it: what was asked, what was seen, and what it breaks. */
export interface MatterFinding {
  id: string
  area: string
  description: string
  severity: Severity | null
  /** The checklist's question, and what was seen and noted at it. */
  question: string | null
  evidence: string | null
  requirement: string | null
  lawReference: string | null
  /** What is to be done, where the brist says so. */
  measure: string | null
  dueOn: string | null
}

/** A step decided before this one. */
export interface EarlierStep {
  id: string
  step: SanctionStep
  decidedOn: string
  decidedBy: string | null
  deadlineOn: string | null
  effect: Effect | null
  result: string | null
  reportedToIvo: number | null
  reportedToPolice: number | null
}

/** What was asked of the utförare brist by brist, and how it was answered. */
export interface AskedPlan {
  area: string
  round: number
  askedOn: string
  answerDueOn: string | null
  receivedOn: string | null
  judgement: 'approved' | 'returned' | null
}

/** A case of the sanction ladder: everything that the begäran and the tjänsteskrivelse are written from. */
export interface SanctionMatter {
  head: DocumentHead
  /** When it was read, ISO with time. */
  madeAt: string
  review: {
    id: string
    number: string
    kind: ReviewKind
    completedOn: string | null
    outcome: Outcome | null
    serviceTypeName: string
    serviceAreaName: string
    responsible: string | null
  }
  provider: string
  unit: string | null
  agreement: {
    number: string
    form: string
    registryNumber: string | null
    startDate: string | null
    endDate: string | null
  } | null
  /** The step itself. `decidedOn` null: it is proposed. */
  step: {
    step: SanctionStep
    decidedOn: string | null
    decidedBy: string | null
    deadlineOn: string | null
    demand: string | null
    consequence: string | null
    reason: string | null
    orderReason: string | null
    heardOn: string | null
    heardNote: string | null
    reportedToIvo: boolean | null
    ivoReason: string | null
    reportedToPolice: boolean | null
    policeReason: string | null
  }
  findings: MatterFinding[]
  /** How many brister the step is about, and how many of them are serious. */
  count: Figure
  serious: Figure
  earlier: EarlierStep[]
  /** Reports that were made with an earlier step: they are not made once more. */
  reported: { ivo: boolean; police: boolean }
  plans: AskedPlan[]
  /** The law as it stood on the day of the granskning, by what it is about. */
  law: {
    /** Kontroll och uppföljning av privata utförare. */
    control: string | null
    /** God kvalitet. */
    quality: string | null
    /** The duty to tell IVO of unsuitable activity, on the day of the step. */
    ivo: string | null
  }
}

/** The brister as the caption and sentences need them: 'bristen' or 'de 3 bristerna'. */
export const theFindings = ({ findings }: Pick<SanctionMatter, 'findings'>): string =>
  findings.length === 1 ? 'bristen' : 'bristerna'

import type { ActionPlanJudgement, Audience, DecisionResult, Effect, ProposalStatus } from '../../contracts/act-values'
import type { ChecklistAnswerValue } from '../../contracts/collect-values'
import type {
  AgreementForm,
  DocumentKind,
  Outcome,
  ReviewKind,
  SanctionStep,
  Severity,
  Verification,
  VersionStatus,
} from '../../contracts/values'
import type { IsoDate } from '../iso-date'

/** What is known of a brist and all that hangs together with it: rows as they stand, nothing said yet. */
export interface ThreadFacts {
  today: IsoDate
  /** Egen regi: neither rättelse nor sanktion exists. */
  inHouse: boolean
  who: string
  finding: ThreadFinding
  review: ThreadReview
  requirement: { id: string; text: string; source: string | null; qualityArea: string | null } | null
  agreement: { id: string; number: string; form: AgreementForm; registryNumber: string | null } | null
  question: ThreadQuestion | null
  observations: { id: string; text: string; observedOn: IsoDate | null }[]
  notes: { id: string; text: string; group: string; heldOn: IsoDate | null }[]
  evidence: { id: string; fileName: string; note: string | null }[]
  planRow: ThreadPlanRow | null
  rounds: ThreadRound[]
  sanctions: ThreadSanction[]
  proposals: { id: string; step: SanctionStep; status: ProposalStatus; preparedOn: IsoDate; holds: boolean }[]
  decisions: ThreadDecision[]
  documents: ThreadDocument[]
  risks: { id: string; analysisId: string; number: number; event: string; year: number; raisedOn: IsoDate | null }[]
  followUps: { id: string; number: string; kind: ReviewKind; year: number; completedOn: IsoDate | null }[]
  /** Rows about the same utförare and insats in plans of later years. */
  laterRows: (ThreadPlanRow & { id: string })[]
}

export interface ThreadFinding {
  id: string
  area: string
  description: string
  severity: Severity | null
  lawReference: string | null
  measure: string | null
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  verifiedBy: Verification | null
  verifiedOn: IsoDate | null
  verifiedNote: string | null
  effectDueOn: IsoDate | null
  effect: Effect | null
  effectOn: IsoDate | null
  effectNote: string | null
}

export interface ThreadReview {
  id: string
  number: string
  kind: ReviewKind
  year: number
  completedOn: IsoDate | null
  outcome: Outcome | null
  form: AgreementForm | null
  responsible: string | null
  registryNumber: string | null
}

export interface ThreadQuestion {
  text: string
  /** Law and clause that the question asks after. */
  ground: string | null
  clause: string | null
  checklistId: string
  checklist: string
  revision: number
  answer: ChecklistAnswerValue | null
  evidence: string | null
}

export interface ThreadPlanRow {
  planId: string
  year: number
  status: VersionStatus
  month: number | null
  reasons: string[]
}

export interface ThreadRound {
  id: string
  round: number
  askedOn: IsoDate
  askedBy: string | null
  answerDueOn: IsoDate | null
  remindedOn: IsoDate | null
  receivedOn: IsoDate | null
  plan: string | null
  planDueOn: IsoDate | null
  judgement: ActionPlanJudgement | null
  judgedOn: IsoDate | null
  judgedBy: string | null
  reason: string | null
}

export interface ThreadSanction {
  id: string
  step: SanctionStep
  decidedOn: IsoDate
  decidedBy: string | null
  paragraph: string | null
  deadlineOn: IsoDate | null
  result: string | null
  reportedToIvo: boolean | null
  /** The brist is one of those that the step rests on; else it is a step of the same granskning. */
  holds: boolean
}

export interface ThreadDecision {
  id: string
  committee: string
  decidedOn: IsoDate
  paragraph: string
  result: DecisionResult
  heading: string
}

export interface ThreadDocument {
  id: string
  kind: DocumentKind
  title: string
  createdOn: IsoDate
  sent: { on: IsoDate; audience: Audience; recipient: string | null }[]
}

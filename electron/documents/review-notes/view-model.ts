import type { FindingRow } from '../../../shared/contracts/assess'
import type { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import type { ReviewRow } from '../../../shared/contracts/collect'
import type { RequestRow } from '../../../shared/contracts/information-request'
import type { AreaJudgementRow, Interview, Observation } from '../../../shared/contracts/review-work'
import type { Tables } from '../../database/tables'
import type { DocumentHead } from '../content/model'

export interface NotedQuestion {
  id: string
  area: string
  text: string
  answer: ChecklistAnswerValue
  evidence: string | null
}

/** Everything that minnesanteckningar are written from. */
export interface ReviewNotesInput {
  head: DocumentHead
  /** When it was read, ISO with time. */
  madeAt: string
  review: ReviewRow
  scope: Tables['reviewScope'] | null
  requests: RequestRow[]
  interviews: Interview[]
  observations: Observation[]
  /** Answered questions in the checklist's order; empty where no checklist is used. */
  questions: NotedQuestion[]
  /** 'Checklista SoL, version 4'; null where none is used. */
  checklist: string | null
  judgements: AreaJudgementRow[]
  findings: FindingRow[]
  /** Groups below this are not told by number: a single brukare must not be known by it. */
  smallGroupLimit: number
}

import type { EconomicPart, ExperienceDirection, InterviewGroup } from '../../../../shared/contracts/collect-values'
import type { DelayedFigures } from '../../../../shared/contracts/delayed-decision'
import type { DevelopmentRow, SystemMeasureRow } from '../../../../shared/contracts/development'
import type {
  AnswerFigure,
  FollowUpChangeRow,
  FollowUpQuestion,
  FollowUpRow,
  JudgementFigure,
} from '../../../../shared/contracts/individual'
import type { IndicatorView } from '../../../../shared/contracts/indicator'
import type { OutcomeYears } from '../../../../shared/contracts/outcome-years'
import type { ProjectRow } from '../../../../shared/contracts/project'
import type { QuestionnaireRow } from '../../../../shared/contracts/questionnaire'
import type { DemandRow, SupervisionRow } from '../../../../shared/contracts/supervision'
import type { Survey } from '../../../../shared/contracts/survey'
import type { Outcome, ReviewKind, SanctionStep } from '../../../../shared/contracts/values'
import type { WheelActivity } from '../../../../shared/domain/year-wheel'
import type { Counted } from '../../../../shared/domain/finding-analysis/breakdown'
import type { ControlInput } from '../../control-plan/view-model'
import type { ContractReport } from '../../contract-report/view-model'
import type { ReportBase } from '../report-base'

/** A granskning as the report counts it. */
export interface ReviewRow {
  id: string
  kind: ReviewKind
  year: number
  completedOn: string | null
  /** Set where it will not be carried out. */
  notCompletedReason: string | null
  outcome: Outcome | null
}

/** A decided step of the sanction ladder. */
export interface SanctionLine {
  id: string
  step: SanctionStep
  decidedOn: string
  effect: 'yes' | 'partly' | 'no' | null
}

/** An åtgärdsplan in its latest round. */
export interface ActionPlanLine {
  id: string
  receivedOn: string | null
  answerDueOn: string | null
  judgement: 'approved' | 'returned' | null
}

/** System- and verksamhetsuppföljning: the yearly report's figures, every kind of granskning, brister, measures, sanctions. */
export interface FollowUpPart {
  report: ContractReport
  years: OutcomeYears
  reviews: ReviewRow[]
  findings: { now: Counted; before: Counted | null }
  plans: ActionPlanLine[]
  sanctions: SanctionLine[]
}

/** Protected figures: nothing in them leads to a single answer. */
export interface IndividualPart {
  limit: number
  /** The last day of the tertials that are counted; null before the first has closed. */
  through: string | null
  any: boolean
  total: JudgementFigure
  before: JudgementFigure
  /** The questions to the person, over everybody. */
  questions: { question: FollowUpQuestion; answers: AnswerFigure }[]
  serviceTypes: FollowUpRow[]
  serviceTypesBefore: FollowUpRow[]
  genders: FollowUpRow[]
  /** Utförare and insats where bristande is clearly more than in the insats. */
  deviating: FollowUpChangeRow[]
  /** Utförare and insats whose figures may be shown. */
  shown: number
}

export interface ControlLine {
  id: string
  providerId: string
  controlledOn: string
  /** Parts with a remark. */
  parts: EconomicPart[]
  hasRemark: boolean
}

export interface EconomicControls {
  now: ControlLine[]
  /** Null where the register holds no control as old. */
  before: ControlLine[] | null
  /** Utförare outside the municipality with an agreement in force today, and those whose control is late or never made. */
  owed: { providers: number; late: number; never: number; months: number }
}

export interface InterviewLine {
  id: string
  group: InterviewGroup
  reviewId: string
  persons: number | null
}

export interface StaffPart {
  interviews: InterviewLine[]
  interviewsBefore: InterviewLine[]
  analyses: { id: string; participants: string[]; occasion: string }[]
  experiences: {
    id: string
    direction: ExperienceDirection | null
    reportedBy: string | null
    category: string | null
  }[]
  lexSarah: { id: string }[]
  deviations: { id: string }[]
}

export interface EvaluationPart {
  questionnaires: QuestionnaireRow[]
  healthCare: ReviewRow[]
  screening: ReviewRow[]
}

export interface SupervisionCase extends SupervisionRow {
  required: DemandRow[]
}

/** Everything that the second half of the kvalitetsberättelse rests on. */
export interface LaterModel {
  survey: Survey
  delayed: { now: DelayedFigures; before: DelayedFigures | null; reports: DelayedFigures[] }
  followUp: FollowUpPart
  individual: IndividualPart
  economic: EconomicControls
  staff: StaffPart
  control: ControlInput | null
  evaluations: EvaluationPart
  supervisions: SupervisionCase[]
  indicators: IndicatorView[]
  projects: ProjectRow[]
  development: { areas: DevelopmentRow[]; measures: SystemMeasureRow[] }
  wheel: WheelActivity[]
  /** Series of Historik that the year and the four before it are told from. */
  fromHistory: { series: string; years: number[] }[]
  smallGroupLimit: number
}

export type LaterReport = ReportBase & LaterModel

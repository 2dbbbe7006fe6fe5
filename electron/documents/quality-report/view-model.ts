import type { AgreementForm } from '../../../shared/contracts/values'
import type { ForumKind } from '../../../shared/contracts/act-values'
import type { GoalFollowUpStatus } from '../../../shared/contracts/collect-values'
import type { BandLevel } from '../../../shared/domain/risk'
import type { ThingWords } from '../content/change-words'
import type { Figure } from '../content/figure'
import type { ReportBase } from './report-base'

/** A count of the period and of the one it is compared with; null where the register holds nothing that old. */
export interface Compared {
  now: Figure
  before: Figure | null
}

export interface NamedCompared extends Compared {
  name: string
  /** Clearly more than before, by the rule of shared/domain/growth.ts. */
  grown: boolean
}

export interface YearFigure {
  year: number
  fromHistory: boolean
  figure: Figure
}

/** A series split by name, with a figure for each of the years. */
export interface SplitOverYears {
  years: { year: number; fromHistory: boolean }[]
  rows: { name: string; figures: Figure[] }[]
}

/** A measure as it was written, and the rows that it stands on. */
export interface WrittenMeasure {
  words: string
  rows: Figure
}

export interface Organisation {
  committees: { name: string; department: string | null; areas: string[] }[]
  areas: { name: string; lawBasis: string | null; serviceTypes: string[]; committee: string | null }[]
  providers: Compared
  agreements: Compared
  units: Figure
  forms: { form: AgreementForm; providers: Compared }[]
  serviceTypes: { name: string; area: string; providers: Figure; forms: Record<AgreementForm, Figure> }[]
  /** Roles that own a process of the ledningssystem. */
  processOwners: string[]
}

export interface Laws {
  rows: { concept: string; law: string; validFrom: string | null; validTo: string | null }[]
  /** Set when another socialtjänstlag came into force during the year. */
  changed: { on: string; from: string; to: string } | null
  /** Concepts whose reference nobody has checked fully. */
  unchecked: string[]
}

export interface GoodQuality {
  laws: string[]
  areas: { name: string; findings: Compared }[]
  findings: Compared
  reviews: Compared
}

export interface GoalLine {
  title: string
  kind: 'goal' | 'assignment' | null
  givenBy: string | null
  responsible: string | null
  status: string | null
  comment: string | null
  tertials: (GoalFollowUpStatus | null)[]
  /** The latest follow-up that says something. */
  latest: { tertial: number; status: GoalFollowUpStatus; comment: string | null; measure: string | null } | null
}

export interface Goals {
  total: Figure
  lines: GoalLine[]
  byStatus: { status: GoalFollowUpStatus; figure: Figure }[]
  withoutFollowUp: Figure
  indicators: {
    all: Figure
    better: Figure
    worse: Figure
    improved: Figure
    worsened: Figure
    compared: Figure
    changed: Figure
    rows: {
      name: string
      unit: string | null
      year: number
      own: Figure
      before: Figure | null
      group: { name: string; figure: Figure } | null
      judgement: 'better' | 'worse' | 'equal' | null
      trend: 'better' | 'worse' | 'equal' | null
    }[]
  }
}

export interface ManagementSystem {
  processes: {
    name: string
    responsible: string | null
    area: string | null
    subProcesses: number
    activities: Figure
    routines: Figure
    controls: Figure
    risks: Figure
    lacks: Figure
  }[]
  activities: Figure
  withRoutine: Figure
  withControl: Figure
  lacks: { words: string; places: string[] }[]
  controls: { title: string; frequency: string | null; responsible: string | null; process: string }[]
  routines: { title: string; responsible: string | null; nextRevisionOn: string | null; late: boolean }[]
  late: Figure
}

export interface Cooperation {
  rows: {
    title: string
    what: string | null
    withWhom: string | null
    responsible: string | null
    status: 'planned' | 'ongoing' | 'done' | 'stopped'
    result: string | null
  }[]
  count: Compared
  forums: {
    held: Compared
    participants: Figure
    told: Figure
    kinds: { kind: ForumKind; figure: Figure }[]
    meetings: { heldOn: string; title: string; about: string | null; topics: string | null }[]
  }
}

export interface RiskLine {
  area: string
  event: string
  value: number
  word: string
  level: BandLevel
  treatment: string | null
  responsible: string | null
  dueOn: string | null
  residual: number | null
}

export interface RiskArea {
  name: string
  decided: boolean
  risks: Compared
  levels: Record<BandLevel, Figure>
  /** Null where the scale differs between the years. */
  highBefore: Figure | null
  withTreatment: Figure
}

export interface Risks {
  areas: RiskArea[]
  areasWithout: string[]
  total: Compared
  high: Compared
  withTreatment: Figure
  bandWords: Record<BandLevel, string>
  /** Only the areas analysed with the scale that most have. */
  otherScales: number
  highest: RiskLine[]
  changes: { title: string; area: string; risks: Figure; decidedOn: string | null; changeOn: string | null }[]
  raised: Figure
}

export interface EventAnalyses {
  done: Figure
  ongoing: Figure
  /** Serious ones that the analyses could have been made of: lex Sarah and lex Maria judged serious. */
  serious: Figure
  cases: {
    kind: 'lexSarah' | 'lexMaria' | 'deviation'
    number: string
    question: string | null
    conclusion: string | null
    doneOn: string | null
    causes: {
      category: string
      text: string
      measure: string | null
      responsible: string | null
      doneOn: string | null
    }[]
  }[]
  categories: { name: string; figure: Figure }[]
  measures: Figure
  measuresDone: Figure
}

export interface AnswerFigures {
  limitDays: number
  answered: Figure
  within: Figure
  late: Figure
  waiting: Figure
  /** Over without a day of answer. */
  withoutDay: Figure
  median: number | null
}

export interface Feedback {
  known: boolean
  /** The year is known by Historik's sums alone. */
  fromHistory: boolean
  kinds: (Compared & { words: ThingWords; name: string; years: YearFigure[] })[]
  all: Compared
  /** Klagomål and synpunkter: what is to be answered. */
  toAnswer: Compared
  complaintCategories: NamedCompared[]
  complaintYears: SplitOverYears
  serviceTypes: NamedCompared[]
  providers: NamedCompared[]
  forms: NamedCompared[]
  answers: AnswerFigures
  answersBefore: AnswerFigures | null
  withMeasure: Figure
  measures: WrittenMeasure[]
  differences: string[]
}

export interface Deviations {
  known: boolean
  /** The year is known by Historik's sums alone. */
  fromHistory: boolean
  all: Compared
  years: YearFigure[]
  types: NamedCompared[]
  typeYears: SplitOverYears
  units: NamedCompared[]
  unitsUnknown: Figure
  serviceTypes: NamedCompared[]
  severity: (Compared & { name: string })[]
  severityUnknown: Figure
  /** Types down the side, severities across. */
  typeSeverity: { name: string; figures: Figure[] }[]
  withMeasure: Figure
  done: Figure
  doneInTime: Figure
  measuredWithDay: Figure
  late: Figure
  toLexSarah: Figure
  measures: WrittenMeasure[]
  differences: string[]
}

export interface LexLine {
  number: string
  reportedOn: string
  serviceType: string | null
  description: string | null
  assessment: 'none' | 'misconduct' | 'serious' | null
  reportedToIvo: boolean | null
  ivoDecision: string | null
  measure: string | null
  measureDone: boolean
  closed: boolean
}

export interface Lex {
  all: Compared
  years: (YearFigure & { ivo: Figure; ivoFromHistory: boolean })[]
  serviceTypes: NamedCompared[]
  cases: LexLine[]
  assessed: { assessment: 'none' | 'misconduct' | 'serious'; figure: Figure }[]
  notAssessed: Figure
  toIvo: Figure
  /** Serious, not yet told to have been reported. */
  seriousNotReported: Figure
  measures: Figure
  measuresDone: Figure
  open: Figure
  /** Median days from the report to the finished investigation. */
  investigationDays: number | null
  investigated: Figure
  laws: string[]
  differences: string[]
}

/** What the first half tells. */
export interface EarlierModel {
  organisation: Organisation
  laws: Laws
  goodQuality: GoodQuality
  goals: Goals
  system: ManagementSystem
  cooperation: Cooperation
  risks: Risks
  events: EventAnalyses
  feedback: Feedback
  deviations: Deviations
  lexSarah: Lex
  lexMaria: Lex
  /** Groups smaller than this are not shown by themselves. */
  smallGroupLimit: number
}

export type EarlierReport = ReportBase & EarlierModel

import type { DocumentHead } from '../content/model'
import type { ForumKind } from '../../../shared/contracts/act-values'
import type { AgreementForm, FollowUpForm, Outcome, VersionStatus } from '../../../shared/contracts/values'
import type { Figure } from '../content/figure'

/** Whether a group's numbers were counted in the register or come as sums from Historik. */
export type Origin = 'register' | 'historik'

/** A Swedish word with how many rows it stands for: a reason, a method, a ground for selection. Null = not stated. */
export interface NamedFigure {
  name: string | null
  figure: Figure
}

/** One outcome: its place on the scale, null for a word that the program doesn't know, and the word as it is used. */
export interface OutcomeLine {
  level: Outcome | null
  word: string
  figure: Figure
}

export interface FindingArea {
  area: string
  minor: Figure
  moderate: Figure
  serious: Figure
  /** All severities, those without a stated severity too. */
  total: Figure
}

/** The brister of a group; null in the group where the source cannot tell (Historik holds no single rows). */
export interface Findings {
  total: Figure
  /** Reviews with at least one brist. */
  reviews: Figure
  mended: Figure
  /** Most common first. */
  areas: FindingArea[]
  /** Descriptions as written in the register, without utförare and persons; at most three are printed. */
  examples: string[]
}

/** One insats in one form of agreement: what the core hands over, and what the document says about it. */
export interface ReportGroup {
  /** Null where a review has no agreement in the register. */
  form: AgreementForm | null
  serviceType: string
  origin: Origin
  agreements: Figure
  planned: Figure
  completed: Figure
  /** Completed reviews with an outcome: the base of the shares. */
  assessed: Figure
  outcomes: OutcomeLine[]
  notCompleted: NamedFigure[]
  methods: NamedFigure[]
  announced: Figure
  unannounced: Figure
  selectionReasons: NamedFigure[]
  findings: Findings | null
}

/** Next year's plan in short; the outlook is left out where there is none. */
export interface NextPlan {
  year: number
  status: VersionStatus
  /** 1 for the first version; higher means that it has been revised. */
  revision: number
  decidedOn: string | null
  items: Figure
  daysPlanned: Figure
  daysAvailable: Figure
  byServiceType: { serviceType: string; kinds: string[]; items: Figure; days: Figure }[]
}

/** The three-year plan that begins the year after the report's. */
export interface ThreeYears {
  status: VersionStatus
  /** 1 for the first version; higher means that it has been revised. */
  revision: number
  decidedOn: string | null
  /** Expected follow-ups in all; those without a number are not in it. */
  total: Figure
  years: {
    year: number
    forms: Record<FollowUpForm, { serviceTypes: { name: string; expected: number | null }[]; expected: Figure }>
  }[]
}

/** Meetings with utförare, branschråd and internal networks. */
export interface Forums {
  held: Figure
  /** Meetings of the year that lie after the day of the report. */
  ahead: Figure
  /** Participants in the held meetings whose number is known; null-valued where none is. */
  participants: Figure
  /** Held meetings whose number of participants is known. */
  told: Figure
  kinds: { kind: ForumKind; held: Figure }[]
  /** The held ones, in the order they were held. */
  meetings: {
    heldOn: string
    title: string
    /** Insats or område; null where it was about all. */
    about: string | null
    topics: string | null
    participants: Figure
  }[]
}

/** Plain figures from the core. Lists may be in any order. */
export interface ContractReportInput {
  head: DocumentHead
  year: number
  /** When the figures were read, ISO with time. */
  madeAt: string
  groups: ReportGroup[]
  /** The whole year, as the core counts it: Historik may know a total that its insatser do not add up to. */
  whole: { planned: Figure; completed: Figure; notCompleted: NamedFigure[] }
  /** Whole sentences where the register and Historik say different things about the same year. */
  differences: string[]
  nextPlan: NextPlan | null
  threeYears: ThreeYears | null
  /** Null where the year has none. */
  forums: Forums | null
}

/** Groups of the same form, in the order they are printed. */
export interface FormChapter {
  form: AgreementForm | null
  groups: ReportGroup[]
}

export interface Totals {
  agreements: Figure
  planned: Figure
  completed: Figure
  /** Sums of the groups, for tables whose rows are the groups. */
  listed: { planned: Figure; completed: Figure }
  assessed: Figure
  outcomes: OutcomeLine[]
  notCompleted: NamedFigure[]
  findings: Findings | null
}

/** Everything the yearly report says. */
export interface ContractReport extends Omit<ContractReportInput, 'groups' | 'whole'> {
  chapters: FormChapter[]
  totals: Totals
  /** Agreements in insatser without any planned or completed review; null-valued when no agreements are known. */
  agreementsWithoutFollowUp: Figure
  /** False while the document's date lies within the year or before it: what isn't done may still be done. */
  yearIsOver: boolean
  /** Groups whose figures come from Historik. */
  fromHistory: ReportGroup[]
}

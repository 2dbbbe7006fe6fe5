import type { CoverageView, MultiYearRow, PlanGap } from '../../../shared/contracts/multi-year'
import type { FollowUpForm, VersionStatus } from '../../../shared/contracts/values'
import type { Figure } from '../content/figure'
import type { DocumentHead } from '../content/model'

/** What a year of the plan holds, each number with the cells it was counted on. */
export interface YearFigures {
  year: number
  serviceTypes: Figure
  expected: Figure
  byForm: Record<FollowUpForm, { serviceTypes: Figure; expected: Figure }>
  /** Agreements and units in force in the year, and the expected follow-ups as a share of them. */
  inForce: number
  share: Figure
  /** Cells that nobody has given a number. */
  withoutNumber: number
}

/** Everything the three-year plan's document says. */
export interface MultiYearDocument {
  head: DocumentHead
  /** When the figures were read, ISO with time. */
  madeAt: string
  plan: {
    firstYear: number
    status: VersionStatus
    /** 1 for the first version. */
    revision: number
    comment: string | null
    decidedOn: string | null
    /** Role. */
    decidedBy: string | null
  }
  /** The plan is the joint one, and the document shows one nämnd's insatser of it. */
  partOfJoint: boolean
  years: readonly number[]
  /** Insatser by verksamhetsområde. */
  rows: readonly MultiYearRow[]
  spread: readonly YearFigures[]
  total: Figure
  gaps: readonly PlanGap[]
  coverage: CoverageView
}

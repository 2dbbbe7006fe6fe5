import type { PlanOrigin, ReviewKind, VersionStatus } from '../../../shared/contracts/values'
import type { BandLevel, RiskScale } from '../../../shared/domain/risk'
import type { Figure } from '../content/figure'
import type { LetterFrame } from '../letter/view-model'

/** One planned follow-up as it stands in the plan. */
export interface PlanLetterRow {
  id: string
  provider: string
  serviceType: string
  serviceArea: string
  kind: ReviewKind
  /** 1–12; null where no month is set. */
  month: number | null
  days: number
  responsible: string | null
  unit: string | null
  method: string | null
  /** 'Vart tredje år'. */
  regularity: string | null
  /** What is looked at beyond the usual. */
  focus: string | null
  origin: PlanOrigin
  /** Why it is in the plan, in Swedish sentences. */
  reasons: string[]
}

export interface PlanLetterRisk {
  id: string
  serviceArea: string
  event: string
  likelihood: number
  consequence: number
  treatment: string | null
}

/** Analyses made with the same scale; different scales are never added together. */
export interface RiskGroup {
  scale: RiskScale
  risks: PlanLetterRisk[]
}

/** Plain figures and texts from the core. */
export interface PlanLetterInput extends LetterFrame {
  year: number
  plan: {
    id: string
    status: VersionStatus
    /** 1 for the first version. */
    revision: number
    decidedOn: string | null
    /** Role. */
    decidedBy: string | null
    daysAvailable: number | null
  }
  rows: PlanLetterRow[]
  /** The special areas of review, in Swedish sentences. */
  special: string[]
  riskGroups: RiskGroup[]
  /** The year of the analyses: the plan's, or the newest before it when the plan's year has none. */
  riskYear: number
  /** Verksamhetsområden without a risk analysis for the year. */
  areasWithoutAnalysis: string[]
  /** Documents the decision rests on, each with its date; null where the date is unknown. */
  basis: { title: string; date: string | null }[]
}

export interface PlanShare {
  name: string
  items: Figure
  days: Figure
}

export interface RiskPicture {
  scale: RiskScale
  total: Figure
  bands: { level: BandLevel; word: string; span: string; figure: Figure }[]
  /** Rows by falling likelihood, cells by rising consequence. */
  matrix: { likelihood: number; cells: { value: number; word: string; level: BandLevel; figure: Figure }[] }[]
  /** The gravest first. */
  highest: (PlanLetterRisk & { value: number; word: string; level: BandLevel; figure: Figure })[]
}

/** Everything the letter says. */
export interface PlanLetter extends Omit<PlanLetterInput, 'riskGroups'> {
  items: Figure
  daysPlanned: Figure
  daysAvailable: Figure
  /** Days planned beyond those available; 0 when they fit, null when the available days are unknown. */
  daysOver: number | null
  areas: Figure
  byKind: PlanShare[]
  byArea: PlanShare[]
  byTertial: PlanShare[]
  /** Days per month, January first; null for none. */
  daysByMonth: number[]
  withoutMonth: Figure
  origins: Record<PlanOrigin, Figure>
  mandatory: PlanLetterRow[]
  riskPictures: RiskPicture[]
}

import type { RiskOccasion, VersionStatus } from '../../../shared/contracts/values'
import type { BandLevel, RiskScale } from '../../../shared/domain/risk'
import type { Figure } from '../content/figure'
import type { DocumentHead } from '../content/model'

export interface RiskInput {
  id: string
  number: number
  event: string
  cause: string | null
  /** The requirement's words with its source, or those written where the library has none. */
  requirement: string | null
  likelihood: number
  consequence: number
  residualLikelihood: number | null
  residualConsequence: number | null
  treatment: string | null
  /** Role. */
  responsible: string | null
  dueOn: string | null
  /** What the risk was raised from, and when: in the analysis's own year, or before it. Null for the others. */
  raised: { words: string; on: string; thisYear: boolean } | null
}

/** What differs from the newest earlier analysis of the same area. */
export interface EarlierAnalysis {
  year: number
  addedIds: string[]
  removedIds: string[]
  /** Null where the two are made on different scales. */
  revaluedIds: string[] | null
}

export interface AnalysisInput {
  id: string
  /** 'Barn och unga', 'Ny upphandling av HVB'. */
  name: string
  occasion: Exclude<RiskOccasion, 'internalControl'>
  serviceArea: string
  status: VersionStatus
  revision: number
  scale: RiskScale
  scope: string | null
  changeOn: string | null
  /** Roles. */
  participants: string[]
  decidedBy: string | null
  decidedOn: string | null
  risks: RiskInput[]
  /** A draft of a new version beside the one in force, and how many risks in it came up during the year. */
  draft: { revision: number; raised: number } | null
  /** Null where there is none, and before a change. */
  earlier: EarlierAnalysis | null
}

/** Plain figures and texts from the core. */
export interface RiskDocumentInput {
  head: DocumentHead
  year: number
  /** When the figures were read, ISO with time. */
  madeAt: string
  /** The verksamhetsområde that the document was asked for; null: all of the nämnd's. */
  serviceArea: string | null
  /** The yearly ones first, then those before changes. */
  analyses: AnalysisInput[]
  /** Verksamhetsområden in scope that have none for the year. */
  areasWithout: string[]
}

export interface Valued {
  value: number
  word: string
  level: BandLevel
}

export interface RiskModel extends RiskInput {
  before: Valued
  /** null where nothing is valued after treatment. */
  after: Valued | null
}

export interface MatrixCell extends Valued {
  risks: RiskModel[]
}

export interface AnalysisModel extends Omit<AnalysisInput, 'risks' | 'earlier'> {
  earlier: { year: number; added: Figure; removed: Figure; revalued: Figure | null } | null
  /** Highest riskvärde first. */
  risks: RiskModel[]
  total: Figure
  /** Risks in the highest band, before and after; a risk not valued after counts where it stood. */
  gravest: { word: string; before: Figure; after: Figure }
  /** Rows by falling likelihood, cells by rising consequence. */
  before: Array<{ likelihood: number; cells: MatrixCell[] }>
  after: Array<{ likelihood: number; cells: MatrixCell[] }>
}

/** Everything the document says. */
export interface RiskDocument extends Omit<RiskDocumentInput, 'analyses'> {
  analyses: AnalysisModel[]
  /** Each scale once, with the names of the analyses made with it. */
  scales: Array<{ scale: RiskScale; names: string[] }>
  total: Figure
  raised: Figure
}

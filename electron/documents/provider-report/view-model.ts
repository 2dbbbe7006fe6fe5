import type { FollowUpChangeRow, FollowUpGroup, JudgementFigure } from '../../../shared/contracts/individual'
import type { ProviderPicture } from '../../../shared/contracts/picture'
import type { EconomicControlRecord } from '../../../shared/contracts/economic'
import type { FindingStatus, Outcome, ReviewKind, SanctionStep, Severity } from '../../../shared/contracts/values'
import type { ComparedDays } from '../../../shared/domain/growth'
import type { Figure } from '../content/figure'
import type { DocumentHead } from '../content/model'

/** A count of the year beside the same days of the year before; `before` null where the register holds nothing that old. */
export interface Compared {
  now: Figure
  before: Figure | null
}

/** A count with the word that it is counted by. */
export interface NamedCount extends Compared {
  name: string
}

export interface ReviewLine {
  id: string
  number: string
  kind: ReviewKind
  year: number
  plannedMonth: number | null
  completedOn: string | null
  serviceType: string
  outcome: Outcome | null
  /** In the words of the form: egen regi follows its uppdragsbeskrivning. */
  outcomeWords: string | null
  notCompletedReason: string | null
}

export interface FindingLine {
  id: string
  reviewNumber: string
  area: string
  description: string
  severity: Severity | null
  measure: string | null
  dueOn: string | null
  status: FindingStatus
}

export interface SanctionLine {
  id: string
  step: SanctionStep
  decidedOn: string
  deadlineOn: string | null
  result: string | null
}

/** One insats of the individuppföljning; small groups come without numbers. */
export interface IndividualLine {
  serviceType: string
  all: JudgementFigure
  women: FollowUpGroup['women']
  men: FollowUpGroup['men']
  before: JudgementFigure
  insats: JudgementFigure
  deviation: FollowUpChangeRow['deviation']
}

/** What the judgement of a granskning said, once it was fastställd. */
export interface JudgementLine {
  reviewNumber: string
  judgedOn: string | null
  summary: string
}

/** One utförare in one year, from the register alone. */
export interface ProviderReport {
  head: DocumentHead
  madeAt: string
  year: number
  today: string
  days: ComparedDays
  provider: ProviderPicture['provider']
  /** Egen regi has an uppdragsbeskrivning, no ladder of sanctions and no ekonomisk kontroll. */
  inHouse: boolean
  agreements: ProviderPicture['agreements']
  units: ProviderPicture['units']
  /** The year's granskningar, those carried out first. */
  reviews: ReviewLine[]
  completed: Figure
  /** Carried out in the two years before, the newest first. */
  earlierReviews: ReviewLine[]
  /** Brister of the year's granskningar. */
  findings: FindingLine[]
  found: Figure
  serious: Figure
  closed: Figure
  late: Figure
  foundBefore: Figure | null
  byArea: { area: string; minor: Figure; moderate: Figure; serious: Figure; total: Figure }[]
  /** Areas with brister in the year and in the two years before, with the numbers of the earlier granskningar. */
  recurring: { area: string; reviews: string[] }[]
  /** Brister of earlier years that are not verified. */
  openEarlier: Figure
  sanctions: SanctionLine[]
  feedback: { complaints: Compared; viewpoints: Compared; praise: Compared; categories: NamedCount[] }
  deviations: { total: Compared; serious: Compared; types: NamedCount[] }
  lexSarah: { total: Compared; toIvo: Figure }
  experiences: { good: Compared; others: Compared }
  /** The signals whose register isn't used: said once. */
  unknown: string[]
  individual: { lines: IndividualLine[]; limit: number; through: string | null }
  /** The year's ekonomiska kontroller, the newest first, and the latest of all. */
  controls: EconomicControlRecord[]
  latestControl: EconomicControlRecord | null
  judgements: JudgementLine[]
  planned: ProviderPicture['planned']
  multiYear: ProviderPicture['multiYear']
  /** Why it must be in next year's plan. */
  mandatory: string[]
  nextYear: number
}

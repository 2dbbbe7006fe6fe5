import type { InvestigationAssessment } from '../../contracts/collect-values'
import type { IsoDate } from '../iso-date'

/** What is known of a lex Sarah or a lex Maria. Null is unknown: rows that were read in may tell little. */
export interface LexFacts {
  reportedOn: IsoDate
  occurredOn: IsoDate | null
  immediateMeasures: string | null
  investigator: string | null
  investigationStartedOn: IsoDate | null
  investigationDoneOn: IsoDate | null
  investigation: string | null
  assessment: InvestigationAssessment | null
  /** null: whether it goes to IVO has not been decided, or is not known. */
  reportedToIvo: boolean | null
  ivoReportedOn: IsoDate | null
  ivoDecisionOn: IsoDate | null
  ivoDecision: string | null
  measure: string | null
  measureResponsible: string | null
  measureDueOn: IsoDate | null
  measureDoneOn: IsoDate | null
  closedOn: IsoDate | null
}

/** Where a case stands: the first thing that it waits for. */
export const lexStages = [
  'notStarted',
  'investigating',
  'assess',
  'reportToIvo',
  'ivoDecision',
  'measure',
  'settled',
  'toClose',
  'closed',
] as const
export type LexStage = (typeof lexStages)[number]

/** Judged without its own investigation here: a row that was read in and tells whether it went to IVO, and no more. */
export const isSettledElsewhere = ({
  assessment,
  investigationStartedOn,
  investigationDoneOn,
  reportedToIvo,
}: Pick<LexFacts, 'assessment' | 'investigationStartedOn' | 'investigationDoneOn' | 'reportedToIvo'>): boolean =>
  assessment === null && investigationStartedOn === null && investigationDoneOn === null && reportedToIvo !== null

/** A judgement that is not grave presupposes a finished investigation; a grave one may come first. */
export const isInvestigated = (facts: LexFacts): boolean =>
  facts.investigationDoneOn !== null ||
  facts.assessment === 'none' ||
  facts.assessment === 'misconduct' ||
  isSettledElsewhere(facts)

/** Judged as grave and not reported: the one thing that cannot wait. */
export const isUnreported = ({ assessment, reportedToIvo }: Pick<LexFacts, 'assessment' | 'reportedToIvo'>): boolean =>
  assessment === 'serious' && reportedToIvo !== true

export const awaitsIvo = ({
  reportedToIvo,
  ivoDecision,
  ivoDecisionOn,
}: Pick<LexFacts, 'reportedToIvo' | 'ivoDecision' | 'ivoDecisionOn'>): boolean =>
  reportedToIvo === true && (ivoDecision ?? '') === '' && ivoDecisionOn === null

export const hasOpenMeasure = ({ measure, measureDoneOn }: Pick<LexFacts, 'measure' | 'measureDoneOn'>): boolean =>
  (measure ?? '') !== '' && measureDoneOn === null

/** The same rule as SQL stands in electron/core/collect/lex/lex-sql.ts; a test holds the two together. */
export function lexStage(facts: LexFacts): LexStage {
  if (facts.closedOn !== null) return 'closed'
  if (isUnreported(facts)) return 'reportToIvo'
  if (!isInvestigated(facts)) return facts.investigationStartedOn === null ? 'notStarted' : 'investigating'
  if (facts.assessment === null && !isSettledElsewhere(facts)) return 'assess'
  if (awaitsIvo(facts)) return 'ivoDecision'
  if (hasOpenMeasure(facts)) return 'measure'
  return isSettledElsewhere(facts) ? 'settled' : 'toClose'
}

import type { RecordType } from '../../../../shared/contracts/values'
import type { StoredRow } from './rows-as-of-repo'

type Path = (row: StoredRow) => string

const own =
  (room: string): Path =>
  ({ id }) =>
    `${room}/${String(id)}`
const inPanel =
  (list: string): Path =>
  ({ id }) =>
    `${list}?post=${String(id)}`

/** Where a row is seen in the program; kinds without a page of their own are told by their words alone. */
const paths: Partial<Record<RecordType, Path>> = {
  provider: own('/register/utforare'),
  unit: own('/register/enheter'),
  agreement: own('/register/avtal'),
  serviceType: own('/register/insatser'),
  serviceArea: own('/register/verksamhetsomraden'),
  committee: own('/register/namnder'),
  requirement: own('/register/krav'),
  checklist: own('/register/checklistor'),
  riskAnalysis: own('/analysera/riskanalyser'),
  risk: ({ riskAnalysisId }) => `/analysera/riskanalyser/${String(riskAnalysisId)}`,
  review: own('/samla-in/granskningar'),
  finding: own('/atgarda/brister'),
  sanction: ({ reviewId }) => `/atgarda/sanktioner/${String(reviewId)}`,
  feedback: inPanel('/samla-in/synpunkter'),
  deviation: inPanel('/samla-in/avvikelser'),
  caseworkerExperience: inPanel('/samla-in/erfarenheter'),
  lexSarah: own('/samla-in/lex-sarah'),
  lexMaria: own('/samla-in/lex-maria'),
  economicControl: own('/samla-in/ekonomisk-kontroll'),
  questionnaire: own('/samla-in/formular'),
  indicator: own('/samla-in/nyckeltal'),
  indicatorValue: ({ indicatorId }) => `/samla-in/nyckeltal/${String(indicatorId)}`,
  followUpPlan: own('/planera/uppfoljningsplan'),
  plannedFollowUp: ({ planId }) => `/planera/uppfoljningsplan/${String(planId)}`,
  document: own('/dokument'),
}

/** Null where the kind has no page. */
export const recordPath = (recordType: RecordType, row: StoredRow): string | null => paths[recordType]?.(row) ?? null

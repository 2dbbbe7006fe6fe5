import type { DelayedState } from '../domain/delayed/age'
import type {
  ChecklistAnswerValue,
  AreaJudgementValue,
  InterviewGroup,
  RaisedBy,
  VisitPlace,
  QuestionnaireKind,
  QuestionnaireStatus,
  AnswerKind,
  InvestigationAssessment,
  CauseCategory,
  ExperienceDirection,
  SupervisionBody,
  GenderOrTotal,
  CaseworkerJudgement,
  PartlyAnswer,
  SituationChange,
  SupportMeaning,
  EconomicPart,
  EconomicPartResult,
  EconomicJudgement,
  IndicatorDirection,
  IndicatorKind,
  GoalFollowUpStatus,
  ProjectKind,
  ProjectStatus,
} from '../contracts/collect-values'
import type { RequestState } from '../contracts/information-request'
import type { IndicatorJudgement } from '../contracts/indicator'
import type { SurveyVerdict } from '../contracts/survey'

/** As on the answer keys 1–4. */
export const checklistAnswerNames: Record<ChecklistAnswerValue, string> = {
  fulfilled: 'uppfyllt',
  partly: 'delvis',
  notFulfilled: 'ej uppfyllt',
  notApplicable: 'ej aktuellt',
}

export const areaJudgementNames: Record<AreaJudgementValue, string> = {
  fulfilled: 'uppfyllt',
  partly: 'delvis uppfyllt',
  notFulfilled: 'ej uppfyllt',
  notAssessed: 'inte bedömt',
}

export const interviewGroupNames: Record<InterviewGroup, string> = {
  management: 'ledning',
  staff: 'personal',
  client: 'brukare',
  relative: 'anhöriga',
  caseworker: 'handläggare',
}

export const raisedByNames: Record<RaisedBy, string> = {
  client: 'brukare',
  relative: 'anhörig',
  caseworker: 'handläggare',
  staff: 'personal',
  other: 'annan',
}

export const visitPlaceNames: Record<VisitPlace, string> = { onSite: 'på plats', digital: 'digitalt' }

export const questionnaireKindNames: Record<QuestionnaireKind, string> = {
  screening: 'digital screening',
  selfReport: 'egenrapport',
}

export const questionnaireStatusNames: Record<QuestionnaireStatus, string> = {
  draft: 'utkast',
  sent: 'utskickat',
  closed: 'avslutat',
}

export const answerKindNames: Record<AnswerKind, string> = {
  yesNo: 'ja eller nej',
  choice: 'val i lista',
  number: 'tal',
  percent: 'procent',
  date: 'datum',
  text: 'text',
}

export const investigationAssessmentNames: Record<InvestigationAssessment, string> = {
  none: 'inget missförhållande',
  misconduct: 'missförhållande',
  serious: 'allvarligt missförhållande',
}

export const causeCategoryNames: Record<CauseCategory, string> = {
  communication: 'kommunikation och information',
  competence: 'utbildning och kompetens',
  environment: 'omgivning',
  routines: 'procedurer och rutiner',
  equipment: 'teknik och utrustning',
  organisation: 'organisation och ledning',
}

export const experienceDirectionNames: Record<ExperienceDirection, string> = {
  good: 'god',
  mixed: 'blandad',
  poor: 'dålig',
}

export const supervisionBodyNames: Record<SupervisionBody, string> = {
  ivo: 'IVO',
  audit: 'kommunrevisionen',
  countyBoard: 'länsstyrelsen',
  other: 'annan myndighet',
}

/** As in the import workbook's column Kön. */
export const genderNames: Record<GenderOrTotal, string> = {
  woman: 'kvinna',
  man: 'man',
  other: 'annat',
  total: 'totalt',
}

/** As in the import workbook's column Bedömning. */
export const caseworkerJudgementNames: Record<CaseworkerJudgement, string> = {
  poor: 'bristande',
  approved: 'godkänt',
  veryGood: 'mycket bra',
}

export const partlyAnswerNames: Record<PartlyAnswer, string> = {
  yes: 'ja',
  partly: 'delvis',
  no: 'nej',
  unknown: 'vet inte',
}

export const situationChangeNames: Record<SituationChange, string> = {
  muchBetter: 'mycket bättre',
  better: 'något bättre',
  same: 'oförändrat',
  worse: 'något sämre',
  muchWorse: 'mycket sämre',
  unknown: 'vet inte',
}

export const supportMeaningNames: Record<SupportMeaning, string> = {
  much: 'mycket',
  some: 'en del',
  little: 'lite',
  none: 'ingenting',
  unknown: 'vet inte',
}

export const economicPartNames: Record<EconomicPart, string> = {
  fTax: 'F-skatt',
  registered: 'registrering',
  employerContributions: 'arbetsgivaravgifter',
  taxDebts: 'skatteskulder',
  creditRating: 'kreditbetyg',
  exclusionGround: 'uteslutningsgrunder',
  board: 'styrelse',
}

export const economicPartResultNames: Record<EconomicPartResult, string> = {
  clear: 'utan anmärkning',
  remark: 'anmärkning',
}

export const economicJudgementNames: Record<EconomicJudgement, string> = {
  clear: 'utan anmärkning',
  remark: 'anmärkning',
  serious: 'allvarlig anmärkning',
}

/** As in the import workbook's column Bättre. */
export const indicatorDirectionNames: Record<IndicatorDirection, string> = { higher: 'högre', lower: 'lägre' }

export const indicatorKindNames: Record<IndicatorKind, string> = {
  result: 'resultat',
  process: 'process',
  structure: 'struktur',
}

export const indicatorJudgementNames: Record<IndicatorJudgement, string> = {
  better: 'bättre',
  worse: 'sämre',
  equal: 'lika',
}

export const surveyVerdictNames: Record<SurveyVerdict, string> = {
  risen: 'ökat',
  fallen: 'minskat',
  chance: 'inom felmarginalen',
}

export const goalFollowUpStatusNames: Record<GoalFollowUpStatus, string> = {
  onTrack: 'på väg',
  partly: 'delvis på väg',
  offTrack: 'inte på väg',
  done: 'uppnått',
}

export const projectKindNames: Record<ProjectKind, string> = { project: 'utvecklingsprojekt', cooperation: 'samverkan' }

export const projectStatusNames: Record<ProjectStatus, string> = {
  planned: 'planerat',
  ongoing: 'pågår',
  done: 'avslutat',
  stopped: 'avbrutet',
}

/** How an ej verkställt beslut stands on the report day. */
export const delayedStateNames: Record<DelayedState, string> = {
  tooYoung: 'under 3 månader',
  months3to6: '3–6 månader',
  months6to9: '6–9 månader',
  months9to12: '9–12 månader',
  over12: 'över 12 månader',
  carriedOut: 'verkställt',
  ended: 'upphört',
}

/** Where an uppgiftsbegäran stands. */
export const requestStateNames: Record<RequestState, string> = {
  draft: 'inte skickad',
  waiting: 'väntar',
  late: 'sen',
  answered: 'besvarad',
  closed: 'avslutad',
}

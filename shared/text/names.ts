import type {
  AgreementForm,
  AgreementStatus,
  ControlDeviation,
  DocumentKind,
  FeedbackKind,
  FindingStatus,
  FollowUpForm,
  GoalKind,
  OperatingForm,
  Outcome,
  OverrideChoice,
  PlanOrigin,
  PlanSectionKey,
  ProcessLevel,
  ProcessPartKind,
  RecordType,
  ReviewKind,
  ReviewMethod,
  ReviewStatus,
  RiskOccasion,
  SanctionStep,
  Severity,
  Verification,
  VersionStatus,
} from '../contracts/values'
import type { DraftStatus } from '../contracts/writing'

/** The Swedish word of every fixed value, once: the same on screen, in Word, in Excel and on the command line. */
export const operatingFormNames: Record<OperatingForm, string> = {
  private: 'privat',
  nonProfit: 'idéburen',
  inHouse: 'egen regi',
}

export const agreementFormNames: Record<AgreementForm, string> = {
  LOV: 'LOV',
  LOU: 'LOU',
  entreprenad: 'entreprenad',
  IOP: 'IOP',
  inHouse: 'egen regi',
}

export const agreementStatusNames: Record<AgreementStatus, string> = {
  inForce: 'gällande',
  terminated: 'uppsagt',
  ended: 'avslutat',
}

/** As in the import workbook's column Typ. */
export const reviewKindNames: Record<ReviewKind, string> = {
  quality: 'kvalitetsgranskning',
  targeted: 'särskilt riktad',
  prompted: 'påkallad',
  followUp: 'uppföljning',
  agreement: 'avtalsuppföljning',
  screening: 'digital screening',
  healthCare: 'HSL-uppföljning',
}

/** The kinds written out, for headings and documents. */
export const reviewKindLongNames: Record<ReviewKind, string> = {
  quality: 'kvalitetsgranskning',
  targeted: 'särskilt riktad uppföljning',
  prompted: 'påkallad granskning',
  followUp: 'uppföljning av tidigare granskning',
  agreement: 'avtalsuppföljning',
  screening: 'digital screening',
  healthCare: 'HSL-uppföljning',
}

export const reviewMethodNames: Record<ReviewMethod, string> = {
  visit: 'platsbesök',
  digitalMeeting: 'digitalt möte',
  documents: 'handlingar',
  questionnaire: 'enkät',
}

export const reviewStatusNames: Record<ReviewStatus, string> = {
  planned: 'planerad',
  completed: 'genomförd',
  notCompleted: 'ej genomförd',
}

const outcomeNames: Record<Outcome, string> = {
  complies: 'följer avtal',
  compliesAfterCompletion: 'följer avtal efter komplettering av brister',
  minorRemaining: 'följer avtal till största del, mindre brister kvarstår',
  doesNotComply: 'följer inte avtal',
}

/** Egen regi has an uppdragsbeskrivning instead of an agreement (Stockholm B). */
export function outcomeName(outcome: Outcome, form: AgreementForm | null): string {
  const name = outcomeNames[outcome]
  return form === 'inHouse' ? name.replace('avtal', 'uppdragsbeskrivningen') : name
}

export const severityNames: Record<Severity, string> = { minor: 'ringa', moderate: 'måttlig', serious: 'allvarlig' }

export const verificationNames: Record<Verification, string> = {
  phone: 'telefon',
  documents: 'handlingar',
  visit: 'besök',
}

export const findingStatusNames: Record<FindingStatus, string> = {
  open: 'öppen',
  late: 'sen',
  done: 'åtgärdad, ej verifierad',
  closed: 'verifierad',
}

export const versionStatusNames: Record<VersionStatus, string> = {
  draft: 'utkast',
  decided: 'fastställd',
  superseded: 'ersatt',
}

export const planOriginNames: Record<PlanOrigin, string> = {
  mandatory: 'Ska med',
  proposed: 'Förslag',
  manual: 'Vald',
}

export const draftStatusNames: Record<DraftStatus, string> = {
  writing: 'i arbete',
  decided: 'beslutat',
  superseded: 'ersatt',
}

export const documentKindNames: Record<DocumentKind, string> = {
  internkontrollplan: 'Internkontrollplan',
  'internkontroll-uppfoljning': 'Uppföljning av internkontroll',
  'arsrapport-avtalsuppfoljning': 'Årsrapport avtalsuppföljning',
  'tjansteskrivelse-plan': 'Tjänsteskrivelse om uppföljningsplan',
  'tjansteskrivelse-ej-verkstallda-beslut': 'Tjänsteskrivelse om ej verkställda beslut',
  uppfoljningsplan: 'Uppföljningsplan',
  flerarsplan: 'Flerårsplan',
  arshjul: 'Årshjul',
  lagesbild: 'Lägesbild',
  riskanalys: 'Riskanalys',
  minnesanteckningar: 'Minnesanteckningar',
  uppgiftsbegaran: 'Uppgiftsbegäran',
  'begaran-om-rattelse': 'Begäran om rättelse',
  'tjansteskrivelse-sanktion': 'Tjänsteskrivelse om sanktion',
  kvalitetsberattelse: 'Kvalitetsberättelse',
  'tjansteskrivelse-kvalitetsberattelse': 'Tjänsteskrivelse om kvalitetsberättelsen',
  verksamhetsrapport: 'Verksamhetsrapport',
  tjansteskrivelse: 'Tjänsteskrivelse',
}

export const recordTypeNames: Record<RecordType, string> = {
  committee: 'nämnd',
  serviceArea: 'verksamhetsområde',
  serviceType: 'insats',
  provider: 'utförare',
  unit: 'enhet',
  agreement: 'avtal',
  requirement: 'krav',
  riskAnalysis: 'riskanalys',
  risk: 'risk',
  followUpPlan: 'uppföljningsplan',
  plannedFollowUp: 'planerad uppföljning',
  planLeftOut: 'bortvald uppföljning',
  review: 'granskning',
  finding: 'brist',
  history: 'historik',
  lawReference: 'lagrum',
  document: 'dokument',
  importBatch: 'inläsning',
  setting: 'inställning',
  planSection: 'avsnitt i uppföljningsplan',
  planCapacity: 'arbetsdagar per person',
  committeeWeights: 'vikter för nämnd',
  priorityOverride: 'eget val i prioriteringen',
  sanction: 'sanktion',
  economicControl: 'ekonomisk kontroll',
  feedback: 'synpunkt',
  deviation: 'avvikelse',
  lexSarah: 'lex Sarah',
  goal: 'mål eller uppdrag',
  yearActivity: 'aktivitet i årshjulet',
  multiYearPlan: 'flerårsplan',
  multiYearEntry: 'rad i flerårsplan',
  controlPlan: 'internkontrollplan',
  controlActivity: 'kontrollmoment',
  controlResult: 'resultat av kontrollmoment',
  process: 'process',
  processPart: 'del av process',
  checklist: 'checklista',
  checklistVersion: 'version av checklista',
  checklistArea: 'område i checklista',
  checklistQuestion: 'fråga i checklista',
  checklistAnswer: 'svar i checklista',
  reviewScope: 'uppgifter om granskning',
  informationRequest: 'uppgiftsbegäran',
  informationRequestItem: 'begärd uppgift',
  interview: 'intervju',
  interviewNote: 'intervjuanteckning',
  observation: 'iakttagelse',
  evidenceFile: 'underlag',
  areaJudgement: 'bedömning av kvalitetsområde',
  questionnaire: 'frågeformulär',
  questionnaireQuestion: 'fråga i formulär',
  questionnaireRecipient: 'mottagare av formulär',
  questionnaireAnswer: 'svar på formulär',
  lexMaria: 'lex Maria',
  eventAnalysis: 'händelseanalys',
  eventCause: 'orsak',
  caseworkerExperience: 'handläggares erfarenhet',
  supervision: 'tillsyn eller revision',
  supervisionDemand: 'krav vid tillsyn',
  followUpRound: 'uppföljningsomgång',
  individualFollowUp: 'individuppföljning',
  economicControlPart: 'del av ekonomisk kontroll',
  serviceHours: 'beställda och fakturerade timmar',
  delayedDecision: 'ej verkställt beslut',
  specialFee: 'särskild avgift',
  surveyResult: 'resultat av brukarundersökning',
  indicator: 'nyckeltal',
  indicatorValue: 'värde på nyckeltal',
  indicatorCorrection: 'rättat värde',
  goalFollowUp: 'tertialuppföljning',
  project: 'projekt eller samverkan',
  assessment: 'bedömning av granskning',
  developmentArea: 'utvecklingsområde',
  developmentGround: 'underlag till utvecklingsområde',
  systemMeasure: 'systemåtgärd',
  carryOver: 'överföring till nästa år',
  actionPlan: 'åtgärdsplan',
  sanctionProposal: 'förslag till steg',
  sanctionFinding: 'brist i ett steg',
  documentDispatch: 'utskick av dokument',
  committeeMeeting: 'sammanträde',
  meetingItem: 'ärende till sammanträde',
  committeeDecision: 'nämndbeslut',
  communicationRule: 'rad i kommunikationsmatrisen',
  communication: 'kommunikation av resultat',
  informationForum: 'informationsforum',
  documentDraft: 'dokument i arbete',
  documentSection: 'avsnitt i dokument',
  documentTemplate: 'dokumentmall',
}

export const riskOccasionNames: Record<RiskOccasion, string> = {
  yearly: 'årlig riskanalys',
  change: 'riskanalys före förändring',
  internalControl: 'riskanalys för internkontroll',
}

/** As in the import workbook's column Steg. */
export const sanctionStepNames: Record<SanctionStep, string> = {
  completion: 'komplettering',
  rectification: 'begäran om rättelse',
  warning: 'varning',
  warningWithPlan: 'varning med åtgärdsplan',
  penalty: 'vite',
  termination: 'hävning',
}

export const feedbackKindNames: Record<FeedbackKind, string> = {
  complaint: 'klagomål',
  viewpoint: 'synpunkt',
  praise: 'beröm',
}

export const goalKindNames: Record<GoalKind, string> = { goal: 'mål', assignment: 'uppdrag' }

export const followUpFormNames: Record<FollowUpForm, string> = {
  own: 'egen uppföljning',
  joint: 'gemensam uppföljning',
  screening: 'digital screening',
}

export const controlDeviationNames: Record<ControlDeviation, string> = {
  none: 'ingen avvikelse',
  minor: 'mindre avvikelse',
  serious: 'allvarlig avvikelse',
}

export const processLevelNames: Record<ProcessLevel, string> = {
  process: 'process',
  subProcess: 'delprocess',
  activity: 'aktivitet',
}

export const processPartKindNames: Record<ProcessPartKind, string> = {
  risk: 'risk',
  control: 'egenkontroll',
  routine: 'rutin',
}

/** The headings of the plan's written sections (Linköping's six points). */
export const planSectionNames: Record<PlanSectionKey, string> = {
  responsibility: 'Nämndens ansvar',
  subject: 'Vad som följs upp',
  forms: 'Uppföljningens former',
  specialAreas: 'Särskilda granskningsområden',
  timetable: 'Tidplan',
  feedback: 'Återföring av resultat',
}

export const overrideChoiceNames: Record<OverrideChoice, string> = {
  include: 'ska med',
  exclude: 'tas inte med',
}

/** Nacka's nine checklist areas: where a brist belongs. */
export const checklistAreas = [
  'Ledningssystem för kvalitet',
  'Dokumentation',
  'Bemanning',
  'Verksamhetsinnehåll',
  'Trygghet och säkerhet',
  'Bemötande',
  'Brukarinflytande',
  'Samverkan och informationsöverföring',
  'Hälso- och sjukvård och rehabilitering',
] as const

/** SoL's areas first, then what LSS and HSL add. */
export const qualityAreas = [
  'Självbestämmande och integritet',
  'Helhetssyn och samordning',
  'Trygghet och säkerhet',
  'Kunskapsbaserad verksamhet',
  'Tillgänglighet',
  'Effektivitet',
  'Goda levnadsvillkor',
  'Att leva som andra',
  'Jämlik',
  'Ändamålsenlig',
  'Patientcentrerad',
  'Säker',
] as const

/** Suggested words for how a mål or an uppdrag stands; others may be used. */
export const goalStatuses = ['ej påbörjat', 'pågår', 'försenat', 'klart', 'avbrutet'] as const

export const notCompletedReasons = ['avtal uppsagt', 'avtal löpt ut', 'utföraren ställde in', 'resursbrist'] as const

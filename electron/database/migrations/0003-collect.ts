import type { Migration } from '../migrate'

const editable = `version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL`

const aboutParty = `providerId TEXT REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  serviceTypeId TEXT REFERENCES serviceType (id)`

/** What a lex Sarah and a lex Maria go through, from report to closed case. */
const investigated = [
  'occurredOn TEXT',
  'registryNumber TEXT',
  'immediateMeasures TEXT',
  'investigator TEXT',
  'investigationStartedOn TEXT',
  'investigationDoneOn TEXT',
  'investigation TEXT',
  "assessment TEXT CHECK (assessment IN ('none', 'misconduct', 'serious'))",
  'ivoReportedOn TEXT',
  'ivoDecisionOn TEXT',
  'ivoRegistryNumber TEXT',
  'measure TEXT',
  'measureResponsible TEXT',
  'measureDueOn TEXT',
  'measureDoneOn TEXT',
  'closedOn TEXT',
]

const added = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column};`).join('\n')

/**
 * What Samla in needs in full: checklists and their answers, the granskning's preparation, visit, interviews and evidence,
 * questionnaires to utförare, the registers of events, individuppföljning, economic control, ej verkställda beslut,
 * brukarundersökning, nyckeltal, tertial follow-up of goals, and projects.
 */
export const collect: Migration = {
  version: 3,
  name: 'collect',
  sql: `
CREATE TABLE checklist (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT,
  reviewKind TEXT,
  serviceTypeId TEXT REFERENCES serviceType (id),
  shippedKey TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX checklistName ON checklist (nameKey(name));

CREATE TABLE checklistVersion (
  id TEXT PRIMARY KEY,
  checklistId TEXT NOT NULL REFERENCES checklist (id),
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  note TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  previousId TEXT REFERENCES checklistVersion (id),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX checklistVersionRevision ON checklistVersion (checklistId, revision);
CREATE UNIQUE INDEX checklistVersionOneDraft ON checklistVersion (checklistId) WHERE status = 'draft';
CREATE UNIQUE INDEX checklistVersionOneDecided ON checklistVersion (checklistId) WHERE status = 'decided';

CREATE TABLE checklistArea (
  id TEXT PRIMARY KEY,
  versionId TEXT NOT NULL REFERENCES checklistVersion (id),
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  help TEXT,
  ${editable},
  UNIQUE (versionId, key)
) STRICT;

CREATE TABLE checklistQuestion (
  id TEXT PRIMARY KEY,
  versionId TEXT NOT NULL REFERENCES checklistVersion (id),
  areaId TEXT NOT NULL REFERENCES checklistArea (id),
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  help TEXT,
  lawConcept TEXT,
  lawReference TEXT,
  clause TEXT,
  qualityArea TEXT,
  requirementId TEXT REFERENCES requirement (id),
  conditionKey TEXT,
  conditionAnswers TEXT CHECK (conditionAnswers IS NULL OR json_valid(conditionAnswers)),
  ${editable},
  UNIQUE (versionId, key)
) STRICT;
CREATE INDEX checklistQuestionArea ON checklistQuestion (areaId, position);
CREATE INDEX checklistQuestionRequirement ON checklistQuestion (requirementId) WHERE requirementId IS NOT NULL;

${added('review', [
  'checklistVersionId TEXT REFERENCES checklistVersion (id)',
  'copiedFromId TEXT REFERENCES review (id)',
])}
CREATE INDEX reviewChecklist ON review (checklistVersionId) WHERE checklistVersionId IS NOT NULL;
CREATE INDEX reviewCopiedFrom ON review (copiedFromId) WHERE copiedFromId IS NOT NULL;
${added('finding', ['questionId TEXT REFERENCES checklistQuestion (id)'])}

CREATE TABLE checklistAnswer (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  questionId TEXT NOT NULL REFERENCES checklistQuestion (id),
  answer TEXT CHECK (answer IN ('fulfilled', 'partly', 'notFulfilled', 'notApplicable')),
  evidence TEXT,
  ${editable},
  UNIQUE (reviewId, questionId)
) STRICT;
CREATE INDEX checklistAnswerQuestion ON checklistAnswer (questionId);

CREATE TABLE reviewScope (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL UNIQUE REFERENCES review (id),
  scope TEXT,
  reason TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  raisedBy TEXT CHECK (raisedBy IN ('client', 'relative', 'caseworker', 'staff', 'other')),
  raisedOn TEXT,
  raised TEXT,
  widenedBy TEXT,
  widenedOn TEXT,
  widenedReason TEXT,
  place TEXT CHECK (place IN ('onSite', 'digital')),
  visitedOn TEXT,
  participants TEXT,
  summary TEXT,
  ${editable}
) STRICT;

CREATE TABLE informationRequest (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  reviewId TEXT REFERENCES review (id),
  subject TEXT NOT NULL,
  purpose TEXT,
  requestedOn TEXT,
  dueOn TEXT,
  remindedOn TEXT,
  closedOn TEXT,
  closedReason TEXT,
  responsible TEXT,
  registryNumber TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX informationRequestNumber ON informationRequest (nameKey(number));
CREATE INDEX informationRequestProvider ON informationRequest (providerId, requestedOn);
CREATE INDEX informationRequestUnit ON informationRequest (unitId) WHERE unitId IS NOT NULL;
CREATE INDEX informationRequestReview ON informationRequest (reviewId) WHERE reviewId IS NOT NULL;

CREATE TABLE informationRequestItem (
  id TEXT PRIMARY KEY,
  requestId TEXT NOT NULL REFERENCES informationRequest (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  receivedOn TEXT,
  remark TEXT,
  ${editable}
) STRICT;
CREATE INDEX informationRequestItemRequest ON informationRequestItem (requestId, position);

CREATE TABLE interview (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  "group" TEXT NOT NULL CHECK ("group" IN ('management', 'staff', 'client', 'relative', 'caseworker')),
  heldOn TEXT,
  method TEXT,
  roles TEXT,
  persons INTEGER CHECK (persons IS NULL OR persons >= 0),
  summary TEXT,
  ${editable}
) STRICT;
CREATE INDEX interviewReview ON interview (reviewId);

CREATE TABLE interviewNote (
  id TEXT PRIMARY KEY,
  interviewId TEXT NOT NULL REFERENCES interview (id),
  questionId TEXT REFERENCES checklistQuestion (id),
  text TEXT NOT NULL,
  ${editable}
) STRICT;
CREATE INDEX interviewNoteInterview ON interviewNote (interviewId);
CREATE UNIQUE INDEX interviewNoteQuestion ON interviewNote (interviewId, questionId) WHERE questionId IS NOT NULL;

CREATE TABLE observation (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  area TEXT,
  text TEXT NOT NULL,
  observedOn TEXT,
  ${editable}
) STRICT;
CREATE INDEX observationReview ON observation (reviewId);

CREATE TABLE evidenceFile (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  questionId TEXT REFERENCES checklistQuestion (id),
  requestItemId TEXT REFERENCES informationRequestItem (id),
  fileName TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byteLength INTEGER NOT NULL CHECK (byteLength > 0),
  note TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX evidenceFileReview ON evidenceFile (reviewId);
CREATE INDEX evidenceFileContent ON evidenceFile (sha256);

CREATE TABLE areaJudgement (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  qualityArea TEXT NOT NULL,
  judgement TEXT CHECK (judgement IN ('fulfilled', 'partly', 'notFulfilled', 'notAssessed')),
  reason TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX areaJudgementArea ON areaJudgement (reviewId, nameKey(qualityArea));

${added('document', ['reviewId TEXT REFERENCES review (id)', 'requestId TEXT REFERENCES informationRequest (id)'])}
CREATE INDEX documentReview ON document (reviewId) WHERE reviewId IS NOT NULL;
CREATE INDEX documentRequest ON document (requestId) WHERE requestId IS NOT NULL;

CREATE TABLE questionnaire (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('screening', 'selfReport')),
  title TEXT NOT NULL,
  year INTEGER NOT NULL,
  serviceTypeId TEXT REFERENCES serviceType (id),
  committeeId TEXT REFERENCES committee (id),
  introduction TEXT,
  contact TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'closed')),
  sentOn TEXT,
  dueOn TEXT,
  closedOn TEXT,
  copiedFromId TEXT REFERENCES questionnaire (id),
  edition INTEGER NOT NULL DEFAULT 1,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX questionnaireTitle ON questionnaire (year, nameKey(title));

CREATE TABLE questionnaireQuestion (
  id TEXT PRIMARY KEY,
  questionnaireId TEXT NOT NULL REFERENCES questionnaire (id),
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  area TEXT,
  text TEXT NOT NULL,
  help TEXT,
  answerKind TEXT NOT NULL CHECK (answerKind IN ('yesNo', 'choice', 'number', 'percent', 'date', 'text')),
  choices TEXT CHECK (choices IS NULL OR json_valid(choices)),
  required INTEGER NOT NULL DEFAULT 1 CHECK (required IN (0, 1)),
  rule TEXT CHECK (rule IS NULL OR json_valid(rule)),
  ruleWords TEXT,
  ${editable},
  UNIQUE (questionnaireId, key)
) STRICT;

CREATE TABLE questionnaireRecipient (
  id TEXT PRIMARY KEY,
  questionnaireId TEXT NOT NULL REFERENCES questionnaire (id),
  code TEXT NOT NULL UNIQUE,
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  agreementId TEXT REFERENCES agreement (id),
  writtenOn TEXT,
  remindedOn TEXT,
  answeredOn TEXT,
  answerFile TEXT,
  answerSha256 TEXT,
  reviewId TEXT REFERENCES review (id),
  visitReviewId TEXT REFERENCES review (id),
  addedReason TEXT,
  removedOn TEXT,
  removedReason TEXT,
  comment TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX questionnaireRecipientOne ON questionnaireRecipient
  (questionnaireId, providerId, coalesce(agreementId, ''), coalesce(unitId, ''));
CREATE INDEX questionnaireRecipientProvider ON questionnaireRecipient (providerId);
CREATE INDEX questionnaireRecipientUnit ON questionnaireRecipient (unitId) WHERE unitId IS NOT NULL;
CREATE INDEX questionnaireRecipientAgreement ON questionnaireRecipient (agreementId) WHERE agreementId IS NOT NULL;
CREATE INDEX questionnaireRecipientReview ON questionnaireRecipient (reviewId) WHERE reviewId IS NOT NULL;
CREATE INDEX questionnaireRecipientVisit ON questionnaireRecipient (visitReviewId) WHERE visitReviewId IS NOT NULL;

CREATE TABLE questionnaireAnswer (
  id TEXT PRIMARY KEY,
  recipientId TEXT NOT NULL REFERENCES questionnaireRecipient (id),
  questionId TEXT NOT NULL REFERENCES questionnaireQuestion (id),
  value TEXT,
  deviation INTEGER NOT NULL DEFAULT 0 CHECK (deviation IN (0, 1)),
  ${editable},
  UNIQUE (recipientId, questionId)
) STRICT;
CREATE INDEX questionnaireAnswerQuestion ON questionnaireAnswer (questionId, deviation);

${added('feedback', [
  'responsible TEXT',
  'answeredOn TEXT',
  'unansweredReason TEXT',
  'closedOn TEXT',
  'receivedHow TEXT',
  'reviewId TEXT REFERENCES review (id)',
])}
CREATE INDEX feedbackKind ON feedback (kind, receivedOn);
CREATE INDEX feedbackReview ON feedback (reviewId) WHERE reviewId IS NOT NULL;

${added('deviation', [
  'serviceTypeId TEXT REFERENCES serviceType (id)',
  'description TEXT',
  'cause TEXT',
  'responsible TEXT',
  'measureDueOn TEXT',
  'measureDoneOn TEXT',
  'closedOn TEXT',
  'reviewId TEXT REFERENCES review (id)',
  'lexSarahId TEXT REFERENCES lexSarah (id)',
])}
CREATE INDEX deviationReview ON deviation (reviewId) WHERE reviewId IS NOT NULL;
CREATE INDEX deviationLexSarah ON deviation (lexSarahId) WHERE lexSarahId IS NOT NULL;

${added('lexSarah', investigated)}

CREATE TABLE lexMaria (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  reportedOn TEXT NOT NULL,
  ${aboutParty},
  event TEXT,
  reportedToIvo INTEGER CHECK (reportedToIvo IN (0, 1)),
  ivoDecision TEXT,
  ${investigated.join(',\n  ')},
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX lexMariaNumber ON lexMaria (nameKey(number));
CREATE INDEX lexMariaProvider ON lexMaria (providerId, reportedOn);
CREATE INDEX lexMariaUnit ON lexMaria (unitId);
CREATE INDEX lexMariaDay ON lexMaria (reportedOn);

CREATE TABLE eventAnalysis (
  id TEXT PRIMARY KEY,
  lexSarahId TEXT UNIQUE REFERENCES lexSarah (id),
  lexMariaId TEXT UNIQUE REFERENCES lexMaria (id),
  deviationId TEXT UNIQUE REFERENCES deviation (id),
  question TEXT,
  course TEXT,
  conclusion TEXT,
  doneOn TEXT,
  responsible TEXT,
  ${editable},
  CHECK ((lexSarahId IS NOT NULL) + (lexMariaId IS NOT NULL) + (deviationId IS NOT NULL) = 1)
) STRICT;

CREATE TABLE eventCause (
  id TEXT PRIMARY KEY,
  analysisId TEXT NOT NULL REFERENCES eventAnalysis (id),
  parentId TEXT REFERENCES eventCause (id),
  category TEXT NOT NULL CHECK (category IN ('communication', 'competence', 'environment', 'routines', 'equipment', 'organisation')),
  text TEXT NOT NULL,
  measure TEXT,
  responsible TEXT,
  dueOn TEXT,
  doneOn TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  ${editable}
) STRICT;
CREATE INDEX eventCauseAnalysis ON eventCause (analysisId, position);

CREATE TABLE caseworkerExperience (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  notedOn TEXT NOT NULL,
  ${aboutParty},
  direction TEXT NOT NULL CHECK (direction IN ('good', 'mixed', 'poor')),
  category TEXT,
  text TEXT,
  reportedBy TEXT,
  measure TEXT,
  status TEXT,
  closedOn TEXT,
  reviewId TEXT REFERENCES review (id),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX caseworkerExperienceNumber ON caseworkerExperience (nameKey(number));
CREATE INDEX caseworkerExperienceProvider ON caseworkerExperience (providerId, notedOn);
CREATE INDEX caseworkerExperienceDay ON caseworkerExperience (notedOn);
CREATE INDEX caseworkerExperienceUnit ON caseworkerExperience (unitId);
CREATE INDEX caseworkerExperienceReview ON caseworkerExperience (reviewId) WHERE reviewId IS NOT NULL;

CREATE TABLE supervision (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL CHECK (body IN ('ivo', 'audit', 'countyBoard', 'other')),
  bodyName TEXT,
  title TEXT NOT NULL,
  registryNumber TEXT,
  ${aboutParty},
  serviceAreaId TEXT REFERENCES serviceArea (id),
  committeeId TEXT REFERENCES committee (id),
  startedOn TEXT,
  decidedOn TEXT,
  decision TEXT,
  answerDueOn TEXT,
  answeredOn TEXT,
  responsible TEXT,
  closedOn TEXT,
  closedNote TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX supervisionDay ON supervision (decidedOn);
CREATE INDEX supervisionProvider ON supervision (providerId);
CREATE INDEX supervisionUnit ON supervision (unitId);

CREATE TABLE supervisionDemand (
  id TEXT PRIMARY KEY,
  supervisionId TEXT NOT NULL REFERENCES supervision (id),
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL,
  measure TEXT,
  responsible TEXT,
  dueOn TEXT,
  doneOn TEXT,
  ${editable}
) STRICT;
CREATE INDEX supervisionDemandOf ON supervisionDemand (supervisionId, position);

CREATE TABLE followUpRound (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  fromDay TEXT NOT NULL,
  toDay TEXT NOT NULL,
  districts TEXT CHECK (districts IS NULL OR json_valid(districts)),
  serviceTypeIds TEXT CHECK (serviceTypeIds IS NULL OR json_valid(serviceTypeIds)),
  pilot INTEGER NOT NULL DEFAULT 0 CHECK (pilot IN (0, 1)),
  purpose TEXT,
  judgement TEXT,
  closedOn TEXT,
  archivedAt TEXT,
  ${editable},
  CHECK (fromDay <= toDay)
) STRICT;
CREATE UNIQUE INDEX followUpRoundTitle ON followUpRound (nameKey(title));

CREATE TABLE individualFollowUp (
  id TEXT PRIMARY KEY,
  rowKey TEXT NOT NULL UNIQUE,
  answeredOn TEXT NOT NULL,
  roundId TEXT REFERENCES followUpRound (id),
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  district TEXT,
  gender TEXT CHECK (gender IN ('woman', 'man', 'other')),
  supportAsDecided TEXT CHECK (supportAsDecided IN ('yes', 'partly', 'no', 'unknown')),
  couldInfluence TEXT CHECK (couldInfluence IN ('yes', 'partly', 'no', 'unknown')),
  satisfied TEXT CHECK (satisfied IN ('yes', 'partly', 'no', 'unknown')),
  change TEXT CHECK (change IN ('muchBetter', 'better', 'same', 'worse', 'muchWorse', 'unknown')),
  supportMeaning TEXT CHECK (supportMeaning IN ('much', 'some', 'little', 'none', 'unknown')),
  asAgreed TEXT CHECK (asAgreed IN ('yes', 'partly', 'no', 'unknown')),
  activities TEXT CHECK (activities IN ('yes', 'partly', 'no', 'unknown')),
  planAndInformation TEXT CHECK (planAndInformation IN ('yes', 'partly', 'no', 'unknown')),
  judgement TEXT NOT NULL CHECK (judgement IN ('poor', 'approved', 'veryGood')),
  minutes INTEGER CHECK (minutes IS NULL OR minutes BETWEEN 0 AND 600),
  hardQuestions TEXT CHECK (hardQuestions IS NULL OR json_valid(hardQuestions)),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX individualFollowUpProvider ON individualFollowUp (providerId, serviceTypeId, answeredOn);
CREATE INDEX individualFollowUpDay ON individualFollowUp (answeredOn);
CREATE INDEX individualFollowUpUnit ON individualFollowUp (unitId);
CREATE INDEX individualFollowUpRound ON individualFollowUp (roundId) WHERE roundId IS NOT NULL;

${added('economicControl', [
  'controlledBy TEXT',
  'nextDueOn TEXT',
  "judgement TEXT CHECK (judgement IN ('clear', 'remark', 'serious'))",
  'judgementReason TEXT',
  'authorityNote TEXT',
  'boardRemark TEXT',
  'reviewId TEXT REFERENCES review (id)',
])}
CREATE INDEX economicControlReview ON economicControl (reviewId) WHERE reviewId IS NOT NULL;

CREATE TABLE economicControlPart (
  id TEXT PRIMARY KEY,
  controlId TEXT NOT NULL REFERENCES economicControl (id),
  part TEXT NOT NULL CHECK (part IN ('fTax', 'registered', 'employerContributions', 'taxDebts', 'creditRating', 'exclusionGround', 'board')),
  result TEXT CHECK (result IN ('clear', 'remark')),
  note TEXT,
  source TEXT,
  checkedOn TEXT,
  checkedBy TEXT,
  ${editable},
  UNIQUE (controlId, part)
) STRICT;

CREATE TABLE serviceHours (
  id TEXT PRIMARY KEY,
  providerId TEXT NOT NULL REFERENCES provider (id),
  agreementId TEXT REFERENCES agreement (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  orderedHours REAL CHECK (orderedHours >= 0),
  invoicedHours REAL CHECK (invoicedHours >= 0),
  explanation TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX serviceHoursMonth ON serviceHours (providerId, serviceTypeId, coalesce(agreementId, ''), month);
CREATE INDEX serviceHoursAgreement ON serviceHours (agreementId) WHERE agreementId IS NOT NULL;

CREATE TABLE delayedDecision (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  reportedOn TEXT NOT NULL,
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  gender TEXT CHECK (gender IN ('woman', 'man', 'other')),
  decidedOn TEXT NOT NULL,
  interrupted INTEGER CHECK (interrupted IN (0, 1)),
  interruptedOn TEXT,
  carriedOutOn TEXT,
  endedOn TEXT,
  endedReason TEXT,
  lawReference TEXT,
  reason TEXT,
  sentToIvoOn TEXT,
  sentToAuditorsOn TEXT,
  sentToCouncilOn TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX delayedDecisionQuarter ON delayedDecision (reportedOn, nameKey(number));
CREATE INDEX delayedDecisionNumber ON delayedDecision (nameKey(number));

CREATE TABLE specialFee (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  decidedOn TEXT,
  serviceTypeId TEXT REFERENCES serviceType (id),
  amountSek INTEGER NOT NULL CHECK (amountSek >= 0),
  registryNumber TEXT,
  note TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX specialFeeYear ON specialFee (year);

CREATE TABLE surveyResult (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  survey TEXT,
  question TEXT NOT NULL,
  qualityArea TEXT,
  serviceAreaId TEXT REFERENCES serviceArea (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  gender TEXT NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'total')),
  answers INTEGER NOT NULL CHECK (answers >= 0),
  positiveShare REAL NOT NULL CHECK (positiveShare BETWEEN 0 AND 100),
  source TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX surveyResultRow ON surveyResult
  (year, nameKey(question), coalesce(serviceAreaId, ''), coalesce(serviceTypeId, ''), nameKey(coalesce(survey, '')), gender);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  koladaId TEXT,
  better TEXT CHECK (better IN ('higher', 'lower')),
  kind TEXT CHECK (kind IN ('result', 'process', 'structure')),
  unit TEXT,
  description TEXT,
  serviceAreaId TEXT REFERENCES serviceArea (id),
  endedYear INTEGER,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX indicatorName ON indicator (nameKey(name));
CREATE UNIQUE INDEX indicatorKolada ON indicator (koladaId) WHERE koladaId IS NOT NULL;

CREATE TABLE indicatorValue (
  id TEXT PRIMARY KEY,
  indicatorId TEXT NOT NULL REFERENCES indicator (id),
  year INTEGER NOT NULL,
  groupName TEXT NOT NULL,
  gender TEXT NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'total')),
  value REAL,
  source TEXT,
  fetchedOn TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX indicatorValueOne ON indicatorValue (indicatorId, year, nameKey(groupName), gender);

CREATE TABLE indicatorCorrection (
  id TEXT PRIMARY KEY,
  valueId TEXT NOT NULL REFERENCES indicatorValue (id),
  correctedOn TEXT NOT NULL,
  earlierValue REAL,
  earlierSource TEXT,
  ${editable}
) STRICT;
CREATE INDEX indicatorCorrectionValue ON indicatorCorrection (valueId, correctedOn);

CREATE TABLE goalFollowUp (
  id TEXT PRIMARY KEY,
  goalId TEXT NOT NULL REFERENCES goal (id),
  tertial INTEGER NOT NULL CHECK (tertial BETWEEN 1 AND 3),
  status TEXT CHECK (status IN ('onTrack', 'partly', 'offTrack', 'done')),
  comment TEXT,
  measure TEXT,
  ${editable},
  UNIQUE (goalId, tertial)
) STRICT;

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('project', 'cooperation')),
  what TEXT,
  withWhom TEXT,
  responsible TEXT,
  committeeId TEXT REFERENCES committee (id),
  serviceAreaId TEXT REFERENCES serviceArea (id),
  startsOn TEXT,
  endsOn TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'ongoing', 'done', 'stopped')),
  result TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX projectTitle ON project (nameKey(title));
`,
}

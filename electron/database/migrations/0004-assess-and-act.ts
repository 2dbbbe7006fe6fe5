import type { Migration } from '../migrate'

const editable = `version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL`

const steps = `('completion', 'rectification', 'warning', 'warningWithPlan', 'penalty', 'termination')`

/** The rows of the communication matrix. */
const results = `('survey', 'qualityReview', 'promptedReview', 'providerData', 'caseworkerFinding', 'lexSarah', 'lexMaria', 'feedback')`

/** Whether what was done had the wished effect: asked of brister, utvecklingsområden and system measures alike. */
const effect = [
  'effectDueOn TEXT',
  "effect TEXT CHECK (effect IN ('yes', 'partly', 'no'))",
  'effectOn TEXT',
  'effectNote TEXT',
]

/** What a step of the ladder rests on, before it is decided and after. */
const grounds = [
  'demand TEXT',
  'consequence TEXT',
  'reason TEXT',
  'orderReason TEXT',
  'heardOn TEXT',
  'heardNote TEXT',
  'ivoReason TEXT',
  'policeReason TEXT',
]

const added = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column};`).join('\n')

/**
 * What Bedöma and Åtgärda need in full: the judgement of a granskning with its approval and earlier versions,
 * utvecklingsområden and system measures, åtgärdsplaner, the prepared steps of the ladder, communication, information
 * forums, and the nämnd's meetings and decisions.
 */
export const assessAndAct: Migration = {
  version: 4,
  name: 'assess-and-act',
  sql: `
CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'decided', 'superseded')),
  outcome TEXT CHECK (outcome IN ('complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply')),
  summary TEXT,
  areas TEXT CHECK (areas IS NULL OR json_valid(areas)),
  material TEXT CHECK (material IS NULL OR json_valid(material)),
  judgedBy TEXT,
  judgedOn TEXT,
  approvedBy TEXT,
  approvedOn TEXT,
  returnedBy TEXT,
  returnedOn TEXT,
  returnedReason TEXT,
  changeReason TEXT,
  previousId TEXT REFERENCES assessment (id),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX assessmentRevision ON assessment (reviewId, revision);
CREATE UNIQUE INDEX assessmentOneOpen ON assessment (reviewId) WHERE status IN ('draft', 'sent');
CREATE UNIQUE INDEX assessmentOneDecided ON assessment (reviewId) WHERE status = 'decided';

CREATE TABLE developmentArea (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  analysis TEXT,
  committeeId TEXT REFERENCES committee (id),
  serviceAreaId TEXT REFERENCES serviceArea (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  qualityArea TEXT,
  responsible TEXT,
  dueOn TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'ongoing', 'done', 'stopped')),
  closedOn TEXT,
  closedNote TEXT,
  ${effect.join(',\n  ')},
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX developmentAreaNumber ON developmentArea (nameKey(number));
CREATE UNIQUE INDEX developmentAreaTitle ON developmentArea (year, nameKey(title));

CREATE TABLE developmentGround (
  id TEXT PRIMARY KEY,
  developmentAreaId TEXT NOT NULL REFERENCES developmentArea (id),
  recordType TEXT NOT NULL,
  recordId TEXT,
  words TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  ${editable}
) STRICT;
CREATE INDEX developmentGroundOf ON developmentGround (developmentAreaId, position);
CREATE INDEX developmentGroundRecord ON developmentGround (recordType, recordId);

CREATE TABLE systemMeasure (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('requirement', 'reimbursement', 'instruction', 'method')),
  title TEXT NOT NULL,
  description TEXT,
  developmentAreaId TEXT REFERENCES developmentArea (id),
  committeeId TEXT REFERENCES committee (id),
  serviceAreaId TEXT REFERENCES serviceArea (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  requirementId TEXT REFERENCES requirement (id),
  responsible TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  dueOn TEXT,
  doneOn TEXT,
  doneNote TEXT,
  stoppedOn TEXT,
  stoppedReason TEXT,
  ${effect.join(',\n  ')},
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX systemMeasureNumber ON systemMeasure (nameKey(number));
CREATE UNIQUE INDEX systemMeasureTitle ON systemMeasure (year, nameKey(title));
CREATE INDEX systemMeasureArea ON systemMeasure (developmentAreaId) WHERE developmentAreaId IS NOT NULL;
CREATE INDEX systemMeasureRequirement ON systemMeasure (requirementId) WHERE requirementId IS NOT NULL;

CREATE TABLE carryOver (
  id TEXT PRIMARY KEY,
  developmentAreaId TEXT REFERENCES developmentArea (id),
  systemMeasureId TEXT REFERENCES systemMeasure (id),
  year INTEGER NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('riskAnalysis', 'plan', 'qualityReport')),
  targetId TEXT,
  carriedOn TEXT NOT NULL,
  note TEXT,
  ${editable},
  CHECK ((developmentAreaId IS NOT NULL) + (systemMeasureId IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX carryOverOne ON carryOver
  (coalesce(developmentAreaId, systemMeasureId), year, target, coalesce(targetId, ''));

${added('finding', ['verifiedNote TEXT', ...effect])}
CREATE INDEX findingEffect ON finding (effectDueOn) WHERE effectDueOn IS NOT NULL AND effect IS NULL;

CREATE TABLE actionPlan (
  id TEXT PRIMARY KEY,
  findingId TEXT NOT NULL REFERENCES finding (id),
  round INTEGER NOT NULL CHECK (round >= 1),
  askedOn TEXT NOT NULL,
  askedBy TEXT,
  answerDueOn TEXT,
  documentId TEXT REFERENCES document (id),
  remindedOn TEXT,
  receivedOn TEXT,
  plan TEXT,
  planResponsible TEXT,
  planDueOn TEXT,
  judgement TEXT CHECK (judgement IN ('approved', 'returned')),
  judgedOn TEXT,
  judgedBy TEXT,
  reason TEXT,
  ${editable},
  UNIQUE (findingId, round)
) STRICT;
CREATE INDEX actionPlanWaiting ON actionPlan (answerDueOn) WHERE judgement IS NULL;

CREATE TABLE sanctionProposal (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  step TEXT NOT NULL CHECK (step IN ${steps}),
  status TEXT NOT NULL CHECK (status IN ('open', 'decided', 'withdrawn')),
  preparedBy TEXT,
  preparedOn TEXT NOT NULL,
  deadlineOn TEXT,
  ${grounds.join(',\n  ')},
  reportedToIvo INTEGER CHECK (reportedToIvo IN (0, 1)),
  reportedToPolice INTEGER CHECK (reportedToPolice IN (0, 1)),
  withdrawnOn TEXT,
  withdrawnReason TEXT,
  ${editable}
) STRICT;
CREATE INDEX sanctionProposalReview ON sanctionProposal (reviewId);
CREATE UNIQUE INDEX sanctionProposalOneOpen ON sanctionProposal (reviewId) WHERE status = 'open';

${added('sanction', [
  'proposalId TEXT REFERENCES sanctionProposal (id)',
  'paragraph TEXT',
  ...grounds,
  "effect TEXT CHECK (effect IN ('yes', 'partly', 'no'))",
  'resultOn TEXT',
  'verifiedOn TEXT',
  'verifiedReviewId TEXT REFERENCES review (id)',
])}
CREATE INDEX sanctionVerifiedReview ON sanction (verifiedReviewId) WHERE verifiedReviewId IS NOT NULL;

CREATE TABLE sanctionFinding (
  id TEXT PRIMARY KEY,
  proposalId TEXT REFERENCES sanctionProposal (id),
  sanctionId TEXT REFERENCES sanction (id),
  findingId TEXT NOT NULL REFERENCES finding (id),
  ${editable},
  CHECK ((proposalId IS NOT NULL) + (sanctionId IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX sanctionFindingOne ON sanctionFinding (findingId, coalesce(sanctionId, proposalId));
CREATE INDEX sanctionFindingSanction ON sanctionFinding (sanctionId) WHERE sanctionId IS NOT NULL;
CREATE INDEX sanctionFindingProposal ON sanctionFinding (proposalId) WHERE proposalId IS NOT NULL;

${added('document', ['sanctionId TEXT REFERENCES sanction (id)', 'proposalId TEXT REFERENCES sanctionProposal (id)'])}
CREATE INDEX documentSanction ON document (sanctionId) WHERE sanctionId IS NOT NULL;
CREATE INDEX documentProposal ON document (proposalId) WHERE proposalId IS NOT NULL;

CREATE TABLE documentDispatch (
  id TEXT PRIMARY KEY,
  documentId TEXT NOT NULL REFERENCES document (id),
  sentOn TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('provider', 'committee', 'internal', 'public')),
  recipient TEXT,
  sentBy TEXT,
  how TEXT,
  ${editable}
) STRICT;
CREATE INDEX documentDispatchOf ON documentDispatch (documentId, sentOn);

CREATE TABLE committeeMeeting (
  id TEXT PRIMARY KEY,
  committeeId TEXT NOT NULL REFERENCES committee (id),
  heldOn TEXT NOT NULL,
  submitOn TEXT,
  note TEXT,
  cancelledOn TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX committeeMeetingDay ON committeeMeeting (committeeId, heldOn);
CREATE INDEX committeeMeetingHeld ON committeeMeeting (heldOn);

CREATE TABLE meetingItem (
  id TEXT PRIMARY KEY,
  meetingId TEXT NOT NULL REFERENCES committeeMeeting (id),
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'information')),
  documentKind TEXT,
  documentId TEXT REFERENCES document (id),
  proposalId TEXT REFERENCES sanctionProposal (id),
  planId TEXT REFERENCES followUpPlan (id),
  responsible TEXT,
  note TEXT,
  ${editable}
) STRICT;
CREATE INDEX meetingItemOf ON meetingItem (meetingId, position);
CREATE INDEX meetingItemDocument ON meetingItem (documentId) WHERE documentId IS NOT NULL;
CREATE INDEX meetingItemProposal ON meetingItem (proposalId) WHERE proposalId IS NOT NULL;

CREATE TABLE committeeDecision (
  id TEXT PRIMARY KEY,
  committeeId TEXT NOT NULL REFERENCES committee (id),
  meetingId TEXT REFERENCES committeeMeeting (id),
  itemId TEXT REFERENCES meetingItem (id),
  decidedOn TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('approved', 'changed', 'referredBack', 'rejected', 'noted')),
  heading TEXT NOT NULL,
  text TEXT,
  registryNumber TEXT,
  documentId TEXT REFERENCES document (id),
  proposalId TEXT REFERENCES sanctionProposal (id),
  sanctionId TEXT REFERENCES sanction (id),
  planId TEXT REFERENCES followUpPlan (id),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX committeeDecisionDay ON committeeDecision (committeeId, decidedOn);
CREATE INDEX committeeDecisionMeeting ON committeeDecision (meetingId) WHERE meetingId IS NOT NULL;
CREATE INDEX committeeDecisionItem ON committeeDecision (itemId) WHERE itemId IS NOT NULL;
CREATE INDEX committeeDecisionDocument ON committeeDecision (documentId) WHERE documentId IS NOT NULL;
CREATE INDEX committeeDecisionSanction ON committeeDecision (sanctionId) WHERE sanctionId IS NOT NULL;
CREATE INDEX committeeDecisionProposal ON committeeDecision (proposalId) WHERE proposalId IS NOT NULL;

CREATE TABLE communicationRule (
  id TEXT PRIMARY KEY,
  committeeId TEXT REFERENCES committee (id),
  result TEXT NOT NULL CHECK (result IN ${results}),
  audience TEXT NOT NULL CHECK (audience IN ('provider', 'committee', 'internal', 'public')),
  owed INTEGER NOT NULL CHECK (owed IN (0, 1)),
  how TEXT,
  frequency TEXT NOT NULL CHECK (frequency IN ('each', 'yearly')),
  days INTEGER CHECK (days IS NULL OR days BETWEEN 0 AND 400),
  documentKinds TEXT CHECK (documentKinds IS NULL OR json_valid(documentKinds)),
  byDecision INTEGER NOT NULL DEFAULT 0 CHECK (byDecision IN (0, 1)),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX communicationRuleOne ON communicationRule (coalesce(committeeId, ''), result, audience);

CREATE TABLE communication (
  id TEXT PRIMARY KEY,
  result TEXT NOT NULL CHECK (result IN ${results}),
  recordType TEXT NOT NULL,
  recordId TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('provider', 'committee', 'internal', 'public')),
  status TEXT NOT NULL CHECK (status IN ('done', 'notNeeded')),
  doneOn TEXT NOT NULL,
  how TEXT,
  reason TEXT,
  doneBy TEXT,
  documentId TEXT REFERENCES document (id),
  dispatchId TEXT REFERENCES documentDispatch (id),
  decisionId TEXT REFERENCES committeeDecision (id),
  ${editable},
  CHECK (status <> 'notNeeded' OR reason IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX communicationCell ON communication (recordType, recordId, result, audience);
CREATE INDEX communicationDocument ON communication (documentId) WHERE documentId IS NOT NULL;
CREATE INDEX communicationDispatch ON communication (dispatchId) WHERE dispatchId IS NOT NULL;
CREATE INDEX communicationDecision ON communication (decisionId) WHERE decisionId IS NOT NULL;

CREATE TABLE informationForum (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('provider', 'branch', 'network')),
  heldOn TEXT NOT NULL,
  title TEXT NOT NULL,
  place TEXT CHECK (place IN ('onSite', 'digital')),
  participants INTEGER CHECK (participants IS NULL OR participants >= 0),
  topics TEXT,
  serviceAreaId TEXT REFERENCES serviceArea (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  committeeId TEXT REFERENCES committee (id),
  responsible TEXT,
  note TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX informationForumOne ON informationForum (heldOn, nameKey(title));
`,
}

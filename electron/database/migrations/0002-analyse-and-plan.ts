import type { Migration } from '../migrate'

const editable = `version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL`

/**
 * What Analysera and Planera need in full: analyses on other occasions than the year, the sources that the priorities
 * weigh, overrides, written plans, plans for three years, internal control and the management system.
 *
 * `riskAnalysis` is made anew: an analysis before a change, or for internal control, may stand beside the year's.
 */
export const analyseAndPlan: Migration = {
  version: 2,
  name: 'analyse-and-plan',
  sql: `
CREATE TABLE riskAnalysisMadeAnew (
  id TEXT PRIMARY KEY,
  occasion TEXT NOT NULL DEFAULT 'yearly' CHECK (occasion IN ('yearly', 'change', 'internalControl')),
  title TEXT,
  serviceAreaId TEXT REFERENCES serviceArea (id),
  committeeId TEXT REFERENCES committee (id),
  year INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  scale TEXT NOT NULL CHECK (json_valid(scale)),
  scope TEXT,
  changeOn TEXT,
  participants TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  copiedFromId TEXT REFERENCES riskAnalysisMadeAnew (id),
  ${editable},
  CHECK (occasion <> 'yearly' OR serviceAreaId IS NOT NULL),
  CHECK (occasion = 'yearly' OR title IS NOT NULL)
) STRICT;
INSERT INTO riskAnalysisMadeAnew (id, occasion, title, serviceAreaId, committeeId, year, revision, status, scale, scope,
  changeOn, participants, decidedBy, decidedOn, copiedFromId, version, createdAt, updatedAt)
SELECT id, 'yearly', NULL, serviceAreaId, NULL, year, revision, status, scale, NULL, NULL, participants, decidedBy,
  decidedOn, copiedFromId, version, createdAt, updatedAt FROM riskAnalysis;
DROP TABLE riskAnalysis;
ALTER TABLE riskAnalysisMadeAnew RENAME TO riskAnalysis;
CREATE UNIQUE INDEX riskAnalysisRevision ON riskAnalysis
  (year, occasion, coalesce(serviceAreaId, ''), coalesce(committeeId, ''), nameKey(coalesce(title, '')), revision);
CREATE UNIQUE INDEX riskAnalysisOneDraft ON riskAnalysis
  (year, occasion, coalesce(serviceAreaId, ''), coalesce(committeeId, ''), nameKey(coalesce(title, ''))) WHERE status = 'draft';
CREATE UNIQUE INDEX riskAnalysisOneDecided ON riskAnalysis
  (year, occasion, coalesce(serviceAreaId, ''), coalesce(committeeId, ''), nameKey(coalesce(title, ''))) WHERE status = 'decided';
CREATE INDEX riskAnalysisArea ON riskAnalysis (serviceAreaId, year);

ALTER TABLE risk ADD COLUMN process TEXT;
ALTER TABLE risk ADD COLUMN raisedFromType TEXT;
ALTER TABLE risk ADD COLUMN raisedFromId TEXT;
ALTER TABLE risk ADD COLUMN raisedFromWords TEXT;
ALTER TABLE risk ADD COLUMN raisedOn TEXT;

ALTER TABLE serviceType ADD COLUMN vulnerableGroup INTEGER CHECK (vulnerableGroup IN (0, 1));

ALTER TABLE followUpPlan ADD COLUMN sentOn TEXT;
ALTER TABLE followUpPlan ADD COLUMN sentBy TEXT;
ALTER TABLE followUpPlan ADD COLUMN returnedReason TEXT;
ALTER TABLE plannedFollowUp ADD COLUMN regularity TEXT;
ALTER TABLE plannedFollowUp ADD COLUMN focus TEXT;
ALTER TABLE review ADD COLUMN visitOn TEXT;
ALTER TABLE review ADD COLUMN visitStart TEXT;
ALTER TABLE review ADD COLUMN visitEnd TEXT;
CREATE INDEX reviewVisit ON review (visitOn) WHERE visitOn IS NOT NULL;

ALTER TABLE document ADD COLUMN providerId TEXT REFERENCES provider (id);
ALTER TABLE document ADD COLUMN serviceTypeId TEXT REFERENCES serviceType (id);
ALTER TABLE document ADD COLUMN serviceAreaId TEXT REFERENCES serviceArea (id);
CREATE INDEX documentProvider ON document (providerId) WHERE providerId IS NOT NULL;

CREATE TABLE planSection (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES followUpPlan (id),
  key TEXT NOT NULL CHECK (key IN ('responsibility', 'subject', 'forms', 'specialAreas', 'timetable', 'feedback')),
  text TEXT,
  ${editable},
  UNIQUE (planId, key)
) STRICT;

CREATE TABLE planCapacity (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES followUpPlan (id),
  responsible TEXT NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  days REAL NOT NULL CHECK (days >= 0),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX planCapacityMonth ON planCapacity (planId, nameKey(responsible), month);

CREATE TABLE committeeWeights (
  id TEXT PRIMARY KEY,
  committeeId TEXT NOT NULL UNIQUE REFERENCES committee (id),
  weights TEXT NOT NULL CHECK (json_valid(weights)),
  ${editable}
) STRICT;

CREATE TABLE priorityOverride (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  agreementId TEXT REFERENCES agreement (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  choice TEXT NOT NULL CHECK (choice IN ('include', 'exclude')),
  reason TEXT NOT NULL,
  decidedBy TEXT,
  decidedOn TEXT NOT NULL,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX priorityOverrideOne ON priorityOverride
  (year, providerId, serviceTypeId, coalesce(agreementId, ''), coalesce(unitId, ''));
CREATE INDEX priorityOverrideProvider ON priorityOverride (providerId);
CREATE INDEX priorityOverrideAgreement ON priorityOverride (agreementId);
CREATE INDEX priorityOverrideUnit ON priorityOverride (unitId);

CREATE TABLE sanction (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  step TEXT NOT NULL CHECK (step IN ('completion', 'rectification', 'warning', 'warningWithPlan', 'penalty', 'termination')),
  decidedOn TEXT NOT NULL,
  decidedBy TEXT,
  registryNumber TEXT,
  deadlineOn TEXT,
  result TEXT,
  reportedToIvo INTEGER CHECK (reportedToIvo IN (0, 1)),
  reportedToPolice INTEGER CHECK (reportedToPolice IN (0, 1)),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX sanctionStep ON sanction (reviewId, step, decidedOn);
CREATE INDEX sanctionDay ON sanction (decidedOn);

CREATE TABLE economicControl (
  id TEXT PRIMARY KEY,
  providerId TEXT NOT NULL REFERENCES provider (id),
  controlledOn TEXT NOT NULL,
  fTax INTEGER CHECK (fTax IN (0, 1)),
  registered INTEGER CHECK (registered IN (0, 1)),
  employerContributions TEXT,
  taxDebts TEXT,
  creditRating TEXT,
  exclusionGround TEXT,
  boardChecked INTEGER CHECK (boardChecked IN (0, 1)),
  remark TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX economicControlDay ON economicControl (providerId, controlledOn);

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  receivedOn TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('complaint', 'viewpoint', 'praise')),
  category TEXT,
  providerId TEXT REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  description TEXT,
  measure TEXT,
  status TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX feedbackNumber ON feedback (nameKey(number));
CREATE INDEX feedbackProvider ON feedback (providerId, receivedOn);
CREATE INDEX feedbackUnit ON feedback (unitId);
CREATE INDEX feedbackDay ON feedback (receivedOn);

CREATE TABLE deviation (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  occurredOn TEXT NOT NULL,
  type TEXT NOT NULL,
  unitId TEXT REFERENCES unit (id),
  providerId TEXT REFERENCES provider (id),
  severity TEXT CHECK (severity IN ('minor', 'moderate', 'serious')),
  measure TEXT,
  status TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX deviationNumber ON deviation (nameKey(number));
CREATE INDEX deviationProvider ON deviation (providerId, occurredOn);
CREATE INDEX deviationUnit ON deviation (unitId);
CREATE INDEX deviationDay ON deviation (occurredOn);

CREATE TABLE lexSarah (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  reportedOn TEXT NOT NULL,
  unitId TEXT REFERENCES unit (id),
  providerId TEXT REFERENCES provider (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  misconduct TEXT,
  reportedToIvo INTEGER CHECK (reportedToIvo IN (0, 1)),
  ivoDecision TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX lexSarahNumber ON lexSarah (nameKey(number));
CREATE INDEX lexSarahProvider ON lexSarah (providerId, reportedOn);
CREATE INDEX lexSarahUnit ON lexSarah (unitId);
CREATE INDEX lexSarahDay ON lexSarah (reportedOn);

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('goal', 'assignment')),
  givenBy TEXT,
  responsible TEXT,
  status TEXT,
  comment TEXT,
  committeeId TEXT REFERENCES committee (id),
  serviceAreaId TEXT REFERENCES serviceArea (id),
  serviceTypeId TEXT REFERENCES serviceType (id),
  providerId TEXT REFERENCES provider (id),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX goalTitle ON goal (year, nameKey(title));
CREATE INDEX goalProvider ON goal (providerId);

CREATE TABLE yearActivity (
  id TEXT PRIMARY KEY,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  title TEXT NOT NULL,
  responsible TEXT,
  ongoing INTEGER CHECK (ongoing IN (0, 1)),
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX yearActivityTitle ON yearActivity (month, nameKey(title));

CREATE TABLE multiYearPlan (
  id TEXT PRIMARY KEY,
  committeeId TEXT REFERENCES committee (id),
  firstYear INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  comment TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  previousId TEXT REFERENCES multiYearPlan (id),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX multiYearPlanRevision ON multiYearPlan (coalesce(committeeId, ''), firstYear, revision);
CREATE UNIQUE INDEX multiYearPlanOneDraft ON multiYearPlan (coalesce(committeeId, ''), firstYear) WHERE status = 'draft';
CREATE UNIQUE INDEX multiYearPlanOneDecided ON multiYearPlan (coalesce(committeeId, ''), firstYear) WHERE status = 'decided';

CREATE TABLE multiYearEntry (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES multiYearPlan (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  year INTEGER NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('own', 'joint', 'screening')),
  expected INTEGER CHECK (expected IS NULL OR expected >= 0),
  comment TEXT,
  ${editable},
  UNIQUE (planId, serviceTypeId, year)
) STRICT;

CREATE TABLE controlPlan (
  id TEXT PRIMARY KEY,
  committeeId TEXT REFERENCES committee (id),
  year INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  decidedBy TEXT,
  decidedOn TEXT,
  previousId TEXT REFERENCES controlPlan (id),
  ${editable}
) STRICT;
CREATE UNIQUE INDEX controlPlanRevision ON controlPlan (coalesce(committeeId, ''), year, revision);
CREATE UNIQUE INDEX controlPlanOneDraft ON controlPlan (coalesce(committeeId, ''), year) WHERE status = 'draft';
CREATE UNIQUE INDEX controlPlanOneDecided ON controlPlan (coalesce(committeeId, ''), year) WHERE status = 'decided';

CREATE TABLE controlActivity (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES controlPlan (id),
  originId TEXT,
  riskId TEXT NOT NULL REFERENCES risk (id),
  title TEXT NOT NULL,
  method TEXT,
  frequency TEXT,
  responsible TEXT,
  reportsTo TEXT,
  ${editable}
) STRICT;
CREATE INDEX controlActivityPlan ON controlActivity (planId);
CREATE INDEX controlActivityRisk ON controlActivity (riskId);

CREATE TABLE controlResult (
  id TEXT PRIMARY KEY,
  activityId TEXT NOT NULL REFERENCES controlActivity (id),
  tertial INTEGER NOT NULL CHECK (tertial BETWEEN 1 AND 3),
  result TEXT,
  deviation TEXT CHECK (deviation IN ('none', 'minor', 'serious')),
  measure TEXT,
  measureResponsible TEXT,
  measureDueOn TEXT,
  ${editable},
  UNIQUE (activityId, tertial)
) STRICT;

CREATE TABLE process (
  id TEXT PRIMARY KEY,
  parentId TEXT REFERENCES process (id),
  level TEXT NOT NULL CHECK (level IN ('process', 'subProcess', 'activity')),
  name TEXT NOT NULL,
  serviceAreaId TEXT REFERENCES serviceArea (id),
  responsible TEXT,
  description TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX processName ON process (coalesce(parentId, ''), nameKey(name));

CREATE TABLE processPart (
  id TEXT PRIMARY KEY,
  processId TEXT NOT NULL REFERENCES process (id),
  kind TEXT NOT NULL CHECK (kind IN ('risk', 'control', 'routine')),
  title TEXT NOT NULL,
  description TEXT,
  responsible TEXT,
  frequency TEXT,
  lawConcept TEXT,
  riskId TEXT REFERENCES risk (id),
  nextRevisionOn TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE UNIQUE INDEX processPartTitle ON processPart (processId, kind, nameKey(title));
CREATE INDEX processPartRisk ON processPart (riskId);
CREATE INDEX processPartRevision ON processPart (nextRevisionOn) WHERE nextRevisionOn IS NOT NULL AND archivedAt IS NULL;
`,
}

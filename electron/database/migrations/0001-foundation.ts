import type { Migration } from '../migrate'

/**
 * Columns are named as the fields of the contracts (camelCase), so that a row is a record and no mapping can go wrong.
 * Dates are 'YYYY-MM-DD', moments ISO 8601 in UTC, truth values 0 or 1, no value NULL.
 */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  sql: `
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

CREATE TABLE committee (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  department TEXT,
  municipality TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX committeeName ON committee (nameKey(name));

CREATE TABLE serviceArea (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  committeeId TEXT REFERENCES committee (id),
  lawBasis TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX serviceAreaName ON serviceArea (nameKey(name));
CREATE INDEX serviceAreaCommittee ON serviceArea (committeeId);

CREATE TABLE serviceType (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  serviceAreaId TEXT NOT NULL REFERENCES serviceArea (id),
  lawBasis TEXT,
  intervalYears REAL CHECK (intervalYears IS NULL OR intervalYears > 0),
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX serviceTypeName ON serviceType (nameKey(name));
CREATE INDEX serviceTypeArea ON serviceType (serviceAreaId);

CREATE TABLE provider (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisationNumber TEXT,
  operatingForm TEXT NOT NULL CHECK (operatingForm IN ('private', 'nonProfit', 'inHouse')),
  email TEXT,
  phone TEXT,
  contact TEXT,
  note TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX providerName ON provider (nameKey(name));
CREATE INDEX providerOrganisationNumber ON provider (organisationNumber) WHERE organisationNumber IS NOT NULL;

CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  providerId TEXT NOT NULL REFERENCES provider (id),
  name TEXT NOT NULL,
  serviceTypeId TEXT REFERENCES serviceType (id),
  address TEXT,
  city TEXT,
  district TEXT,
  places INTEGER CHECK (places IS NULL OR places >= 0),
  ivoPermit TEXT,
  permitValidTo TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX unitName ON unit (providerId, nameKey(name));
CREATE INDEX unitServiceType ON unit (serviceTypeId);

CREATE TABLE agreement (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  form TEXT NOT NULL CHECK (form IN ('LOV', 'LOU', 'entreprenad', 'IOP', 'inHouse')),
  startDate TEXT NOT NULL,
  endDate TEXT,
  extensionTo TEXT,
  registryNumber TEXT,
  placements INTEGER CHECK (placements IS NULL OR placements >= 0),
  status TEXT NOT NULL CHECK (status IN ('inForce', 'terminated', 'ended')),
  terminatedOn TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX agreementNumber ON agreement (nameKey(number));
CREATE INDEX agreementProvider ON agreement (providerId);
CREATE INDEX agreementServiceType ON agreement (serviceTypeId);
CREATE INDEX agreementUnit ON agreement (unitId);

CREATE TABLE requirement (
  id TEXT PRIMARY KEY,
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  text TEXT NOT NULL,
  source TEXT,
  qualityArea TEXT,
  consequence TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX requirementText ON requirement (serviceTypeId, nameKey(text));

CREATE TABLE riskAnalysis (
  id TEXT PRIMARY KEY,
  serviceAreaId TEXT NOT NULL REFERENCES serviceArea (id),
  year INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  scale TEXT NOT NULL CHECK (json_valid(scale)),
  participants TEXT,
  decidedBy TEXT,
  decidedOn TEXT,
  copiedFromId TEXT REFERENCES riskAnalysis (id),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (serviceAreaId, year, revision)
) STRICT;
CREATE UNIQUE INDEX riskAnalysisOneDraft ON riskAnalysis (serviceAreaId, year) WHERE status = 'draft';
CREATE UNIQUE INDEX riskAnalysisOneDecided ON riskAnalysis (serviceAreaId, year) WHERE status = 'decided';

CREATE TABLE risk (
  id TEXT PRIMARY KEY,
  riskAnalysisId TEXT NOT NULL REFERENCES riskAnalysis (id),
  number INTEGER NOT NULL,
  event TEXT NOT NULL,
  cause TEXT,
  requirementId TEXT REFERENCES requirement (id),
  requirementText TEXT,
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  consequence INTEGER NOT NULL CHECK (consequence BETWEEN 1 AND 5),
  treatment TEXT,
  responsible TEXT,
  dueOn TEXT,
  residualLikelihood INTEGER CHECK (residualLikelihood BETWEEN 1 AND 5),
  residualConsequence INTEGER CHECK (residualConsequence BETWEEN 1 AND 5),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (riskAnalysisId, number)
) STRICT;
CREATE INDEX riskRequirement ON risk (requirementId);

CREATE TABLE followUpPlan (
  id TEXT PRIMARY KEY,
  committeeId TEXT REFERENCES committee (id),
  year INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  status TEXT NOT NULL CHECK (status IN ('draft', 'decided', 'superseded')),
  daysAvailable REAL NOT NULL CHECK (daysAvailable >= 0),
  decidedBy TEXT,
  decidedOn TEXT,
  previousId TEXT REFERENCES followUpPlan (id),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX followUpPlanRevision ON followUpPlan (coalesce(committeeId, ''), year, revision);
CREATE UNIQUE INDEX followUpPlanOneDraft ON followUpPlan (coalesce(committeeId, ''), year) WHERE status = 'draft';
CREATE UNIQUE INDEX followUpPlanOneDecided ON followUpPlan (coalesce(committeeId, ''), year) WHERE status = 'decided';

CREATE TABLE plannedFollowUp (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES followUpPlan (id),
  originId TEXT,
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  agreementId TEXT REFERENCES agreement (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  kind TEXT NOT NULL,
  month INTEGER CHECK (month BETWEEN 1 AND 12),
  days REAL NOT NULL CHECK (days >= 0),
  responsible TEXT,
  method TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('mandatory', 'proposed', 'manual')),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  score REAL,
  rank INTEGER,
  factors TEXT CHECK (factors IS NULL OR json_valid(factors)),
  changeReason TEXT,
  removedReason TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX plannedFollowUpPlan ON plannedFollowUp (planId);
CREATE INDEX plannedFollowUpProvider ON plannedFollowUp (providerId);
CREATE INDEX plannedFollowUpAgreement ON plannedFollowUp (agreementId);
CREATE INDEX plannedFollowUpUnit ON plannedFollowUp (unitId);

CREATE TABLE planLeftOut (
  id TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES followUpPlan (id),
  providerId TEXT NOT NULL REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  agreementId TEXT REFERENCES agreement (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  score REAL,
  rank INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX planLeftOutPlan ON planLeftOut (planId);
CREATE INDEX planLeftOutProvider ON planLeftOut (providerId);
CREATE INDEX planLeftOutAgreement ON planLeftOut (agreementId);
CREATE INDEX planLeftOutUnit ON planLeftOut (unitId);

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  agreementId TEXT REFERENCES agreement (id),
  providerId TEXT REFERENCES provider (id),
  unitId TEXT REFERENCES unit (id),
  serviceTypeId TEXT NOT NULL REFERENCES serviceType (id),
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  plannedMonth INTEGER CHECK (plannedMonth BETWEEN 1 AND 12),
  completedOn TEXT,
  method TEXT,
  announced INTEGER CHECK (announced IN (0, 1)),
  outcome TEXT CHECK (outcome IN ('complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply')),
  notCompletedReason TEXT,
  responsible TEXT,
  registryNumber TEXT,
  plannedFollowUpId TEXT REFERENCES plannedFollowUp (id),
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX reviewNumber ON review (nameKey(number));
CREATE INDEX reviewYear ON review (year, serviceTypeId);
CREATE INDEX reviewProvider ON review (providerId, completedOn);
CREATE INDEX reviewAgreement ON review (agreementId, completedOn);
CREATE INDEX reviewPlannedFollowUp ON review (plannedFollowUpId);
CREATE INDEX reviewUnit ON review (unitId);

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  reviewId TEXT NOT NULL REFERENCES review (id),
  area TEXT NOT NULL,
  description TEXT NOT NULL,
  severity TEXT CHECK (severity IN ('minor', 'moderate', 'serious')),
  requirementId TEXT REFERENCES requirement (id),
  lawReference TEXT,
  measure TEXT,
  dueOn TEXT,
  doneOn TEXT,
  verifiedBy TEXT CHECK (verifiedBy IN ('phone', 'documents', 'visit')),
  verifiedOn TEXT,
  archivedAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX findingText ON finding (reviewId, nameKey(area), nameKey(description));
CREATE INDEX findingRequirement ON finding (requirementId);
CREATE INDEX findingOpen ON finding (dueOn) WHERE verifiedBy IS NULL AND archivedAt IS NULL;

CREATE TABLE history (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  periodFrom TEXT,
  periodTo TEXT,
  serviceTypeId TEXT REFERENCES serviceType (id),
  serviceTypeName TEXT,
  form TEXT CHECK (form IN ('LOV', 'LOU', 'entreprenad', 'IOP', 'inHouse')),
  breakdown TEXT,
  breakdownValue TEXT,
  count INTEGER CHECK (count IS NULL OR count >= 0),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX historyRow ON history (
  series, year, coalesce(periodFrom, ''), coalesce(periodTo, ''), nameKey(coalesce(serviceTypeName, '')),
  coalesce(form, ''), coalesce(breakdown, ''), nameKey(coalesce(breakdownValue, ''))
);

CREATE TABLE lawReference (
  id TEXT PRIMARY KEY,
  concept TEXT NOT NULL,
  law TEXT NOT NULL,
  reference TEXT NOT NULL,
  validFrom TEXT,
  validTo TEXT,
  status TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  committeeId TEXT REFERENCES committee (id),
  title TEXT NOT NULL,
  registryNumber TEXT,
  author TEXT,
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byteLength INTEGER NOT NULL,
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX documentYear ON document (year, kind);

CREATE TABLE importBatch (
  id TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  undoneAt TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;

CREATE TABLE changeLog (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  recordType TEXT NOT NULL,
  recordId TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  importBatchId TEXT REFERENCES importBatch (id)
) STRICT;
CREATE INDEX changeLogRecord ON changeLog (recordType, recordId);
CREATE INDEX changeLogImport ON changeLog (importBatchId) WHERE importBatchId IS NOT NULL;
`,
}

import type { Migration } from '../migrate'

const editable = `version INTEGER NOT NULL DEFAULT 1,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL`

const added = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column};`).join('\n')

/**
 * What writing needs: documents in work with their sections and the figures in them, the texts as they were, the
 * municipality's templates, and the files themselves. Files lie in the database, each once under the fingerprint of its
 * content, so that a backup holds them.
 */
export const documents: Migration = {
  version: 5,
  name: 'documents',
  sql: `
CREATE TABLE storedFile (
  sha256 TEXT PRIMARY KEY,
  mediaType TEXT NOT NULL,
  byteLength INTEGER NOT NULL CHECK (byteLength > 0),
  bytes BLOB NOT NULL,
  keptAt TEXT NOT NULL
) STRICT;

CREATE TABLE documentTemplate (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES storedFile (sha256),
  found TEXT NOT NULL CHECK (json_valid(found)),
  note TEXT,
  archivedAt TEXT,
  ${editable}
) STRICT;

CREATE TABLE documentDraft (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  committeeId TEXT REFERENCES committee (id),
  title TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (json_valid(choice)),
  status TEXT NOT NULL CHECK (status IN ('writing', 'decided', 'superseded')),
  revision INTEGER NOT NULL DEFAULT 1,
  previousDraftId TEXT REFERENCES documentDraft (id),
  templateId TEXT REFERENCES documentTemplate (id),
  figuresAt TEXT NOT NULL,
  archivedAt TEXT,
  ${editable}
) STRICT;
CREATE INDEX documentDraftYear ON documentDraft (kind, year);

CREATE TABLE documentSection (
  id TEXT PRIMARY KEY,
  draftId TEXT NOT NULL REFERENCES documentDraft (id),
  key TEXT NOT NULL,
  heading TEXT NOT NULL,
  ownHeading TEXT,
  position INTEGER NOT NULL,
  included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1)),
  readyOn TEXT,
  readyBy TEXT,
  assignedTo TEXT,
  needsComment INTEGER NOT NULL DEFAULT 0 CHECK (needsComment IN (0, 1)),
  comment TEXT,
  commentBy TEXT,
  commentAskedOn TEXT,
  commentOn TEXT,
  ${editable},
  UNIQUE (draftId, key)
) STRICT;

CREATE TABLE sectionText (
  sectionId TEXT PRIMARY KEY REFERENCES documentSection (id),
  version INTEGER NOT NULL DEFAULT 1,
  suggestion TEXT NOT NULL CHECK (json_valid(suggestion)),
  text TEXT CHECK (text IS NULL OR json_valid(text)),
  writtenFrom TEXT CHECK (writtenFrom IS NULL OR json_valid(writtenFrom)),
  figuresChangedAt TEXT,
  savedBy TEXT,
  savedAt TEXT NOT NULL
) STRICT;

CREATE TABLE sectionHistory (
  id TEXT PRIMARY KEY,
  sectionId TEXT NOT NULL REFERENCES documentSection (id),
  text TEXT CHECK (text IS NULL OR json_valid(text)),
  reason TEXT NOT NULL CHECK (reason IN ('written', 'ready', 'suggestion', 'restored', 'copied')),
  actor TEXT,
  savedAt TEXT NOT NULL
) STRICT;
CREATE INDEX sectionHistoryOf ON sectionHistory (sectionId, savedAt);

CREATE TABLE figureBlock (
  id TEXT PRIMARY KEY,
  draftId TEXT NOT NULL REFERENCES documentDraft (id),
  sectionId TEXT NOT NULL REFERENCES documentSection (id),
  key TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('figure', 'table', 'chart', 'fixed')),
  question TEXT NOT NULL,
  recordType TEXT NOT NULL,
  rowIds TEXT NOT NULL CHECK (json_valid(rowIds)),
  result TEXT NOT NULL CHECK (json_valid(result)),
  takenAt TEXT NOT NULL,
  UNIQUE (draftId, key)
) STRICT;
CREATE INDEX figureBlockSection ON figureBlock (sectionId);

${added('document', [
  'draftId TEXT REFERENCES documentDraft (id)',
  'templateId TEXT REFERENCES documentTemplate (id)',
  "mode TEXT CHECK (mode IN ('quick', 'finished'))",
  'settingsVersion INTEGER',
  'contentSha256 TEXT REFERENCES storedFile (sha256)',
  'frozenAt TEXT',
])}
CREATE INDEX documentDraftOf ON document (draftId) WHERE draftId IS NOT NULL;
`,
}

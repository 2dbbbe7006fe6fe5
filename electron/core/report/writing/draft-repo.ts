import type { Input } from '../../../../shared/contracts'
import type { DocumentChoice } from '../../../../shared/contracts/report'
import type { DocumentKind } from '../../../../shared/contracts/values'
import type { DraftRow, DraftStatus } from '../../../../shared/contracts/writing'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { type DraftContent, fromStored } from './stored-draft'

export type StoredDraft = Omit<Tables['documentDraft'], 'choice'> & DraftContent

type Listed = Omit<DraftRow, 'waitsFor' | 'kind'> & { kind: string; waitsFor: string }

const listSql = `
  WITH section AS (
    SELECT s.draftId, count(*) FILTER (WHERE s.included = 1) AS sections,
      count(*) FILTER (WHERE s.included = 1 AND s.readyOn IS NOT NULL) AS ready,
      max(max(s.updatedAt, t.savedAt)) AS changedAt
    FROM documentSection s JOIN sectionText t ON t.sectionId = s.id GROUP BY s.draftId
  ), waiting AS (
    SELECT draftId, assignedTo AS role FROM documentSection
    WHERE included = 1 AND readyOn IS NULL AND assignedTo IS NOT NULL
    UNION
    SELECT draftId, commentBy FROM documentSection
    WHERE included = 1 AND commentAskedOn IS NOT NULL AND commentOn IS NULL AND commentBy IS NOT NULL
  )
  SELECT d.id, d.version, d.kind, d.year, d.committeeId, c.name AS committeeName,
    coalesce(p.name, y.name, a.name, json_extract(d.choice, '$.choice.subject')) AS aboutName,
    d.title, d.status, d.revision, coalesce(n.sections, 0) AS sections, coalesce(n.ready, 0) AS ready,
    (SELECT json_group_array(role) FROM (SELECT role FROM waiting w WHERE w.draftId = d.id ORDER BY role)) AS waitsFor,
    max(d.updatedAt, coalesce(n.changedAt, d.updatedAt)) AS updatedAt,
    (SELECT t.savedBy FROM sectionText t JOIN documentSection s ON s.id = t.sectionId
     WHERE s.draftId = d.id AND t.savedBy IS NOT NULL ORDER BY t.savedAt DESC LIMIT 1) AS updatedBy
  FROM documentDraft d
  LEFT JOIN section n ON n.draftId = d.id
  LEFT JOIN committee c ON c.id = d.committeeId
  LEFT JOIN provider p ON p.id = json_extract(d.choice, '$.choice.providerId')
  LEFT JOIN serviceType y ON y.id = json_extract(d.choice, '$.choice.serviceTypeId')
  LEFT JOIN serviceArea a ON a.id = json_extract(d.choice, '$.choice.serviceAreaId')`

const toRow = (row: Listed): DraftRow => ({
  ...row,
  kind: row.kind as DocumentKind,
  waitsFor: JSON.parse(row.waitsFor) as string[],
})

/** What a document is about beside its year: two choices with the same make the same document. */
const aboutFields = [
  'providerId',
  'serviceTypeId',
  'serviceAreaId',
  'reviewId',
  'requestId',
  'sanctionId',
  'proposalId',
  'subject',
] as const
const sameAbout = aboutFields.map((field) => `json_extract(d.choice, '$.choice.${field}') IS :${field}`).join(' AND ')

type Matter = Pick<DocumentChoice, 'kind' | 'year' | 'committeeId' | (typeof aboutFields)[number]>

const parametersOf = (matter: Matter) => ({
  kind: matter.kind,
  year: matter.year,
  committeeId: matter.committeeId,
  ...Object.fromEntries(aboutFields.map((field) => [field, matter[field]])),
})

/** Whether two choices are about the same document, whatever its head says. */
export const isSameMatter = (a: Matter, b: Matter): boolean =>
  JSON.stringify(parametersOf(a)) === JSON.stringify(parametersOf(b))

export const draftRepo = (db: Database) => ({
  /** Newest first; a nämnd sees its own and those that cover all of them. */
  list: ({ committeeId, year, includeDecided, putAway }: Input<'report.drafts'>): DraftRow[] =>
    db
      .allSql<Listed>(
        `${listSql}
         WHERE (d.archivedAt IS NOT NULL) = :putAway
           AND (:committeeId IS NULL OR d.committeeId IS NULL OR d.committeeId = :committeeId)
           AND (:year IS NULL OR d.year = :year)
           AND (:includeDecided = 1 OR d.status = 'writing')
         ORDER BY updatedAt DESC, d.id DESC`,
        { committeeId, year, includeDecided: includeDecided ? 1 : 0, putAway: putAway ? 1 : 0 },
      )
      .map(toRow),

  /** @throws AppError NOT_FOUND */
  row: (id: string): DraftRow => {
    const row = db.getSql<Listed>(`${listSql} WHERE d.id = ?`, id)
    if (row === undefined) throw gone()
    return toRow(row)
  },

  /** @throws AppError NOT_FOUND */
  byId: (id: string): StoredDraft => {
    const row = db.getSql<Tables['documentDraft']>('SELECT * FROM documentDraft WHERE id = ?', id)
    if (row === undefined) throw gone()
    return { ...row, ...fromStored(row.choice) }
  },

  /** The newest draft of the same document, the one in work before those that are decided. */
  ofMatter: (matter: Matter, statuses: readonly DraftStatus[]): string | null =>
    db.getSql<{ id: string }>(
      `SELECT d.id FROM documentDraft d
       WHERE d.kind = :kind AND d.year = :year AND d.committeeId IS :committeeId AND ${sameAbout} AND d.archivedAt IS NULL
         AND d.status IN (SELECT value FROM json_each(:statuses))
       ORDER BY d.status = 'writing' DESC, d.revision DESC, d.createdAt DESC, d.id DESC LIMIT 1`,
      { ...parametersOf(matter), statuses: JSON.stringify(statuses) },
    )?.id ?? null,

  /** A version in work that goes on from a decided one. */
  laterInWork: (id: string): string | null =>
    db.getSql<{ id: string }>(
      "SELECT id FROM documentDraft WHERE previousDraftId = ? AND status = 'writing' AND archivedAt IS NULL",
      id,
    )?.id ?? null,
})

const gone = () =>
  new AppError({ code: 'NOT_FOUND', userMessage: 'Dokumentet i arbete finns inte längre. Ladda om sidan.' })

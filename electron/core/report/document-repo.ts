import { z } from 'zod'
import { type DocumentRecord, TracedFigure } from '../../../shared/contracts/report'
import type { DocumentKind } from '../../../shared/contracts/values'
import { AppError } from '../../../shared/errors'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { type NewRow, recordedTable } from '../recorded-table'

/** A document must be traceable in ten years: what is stored says which form it has. */
export const StoredFigures = z.object({ version: z.literal(1), figures: z.array(TracedFigure) })

type Id = string | null
type Listed = Omit<Tables['document'], 'figures' | 'settingsVersion' | 'contentSha256'> & {
  committeeName: string | null
  aboutName: string | null
}

/** Without the figures, which are many and read only for one document at a time. */
const rowsSql = `
  SELECT d.id, d.version, d.createdAt, d.updatedAt, d.kind, d.year, d.committeeId, c.name AS committeeName, d.title,
    d.registryNumber, d.author, d.fileName, d.sha256, d.byteLength, d.providerId, d.serviceTypeId, d.serviceAreaId,
    d.reviewId, d.requestId, d.sanctionId, d.proposalId, d.draftId, d.templateId, d.mode, d.frozenAt,
    coalesce(p.name, t.name, a.name) AS aboutName
  FROM document d
  LEFT JOIN committee c ON c.id = d.committeeId
  LEFT JOIN provider p ON p.id = d.providerId
  LEFT JOIN serviceType t ON t.id = d.serviceTypeId
  LEFT JOIN serviceArea a ON a.id = d.serviceAreaId`

const toRecord = (row: Listed): DocumentRecord => ({ ...row, kind: row.kind as DocumentKind })

export const documentRepo = (db: Database) => ({
  /** Newest first; a nämnd sees its own and those that cover all of them. */
  list: (committeeId: string | null, year: number | null): DocumentRecord[] =>
    db
      .allSql<Listed>(
        `${rowsSql}
         WHERE (:committeeId IS NULL OR d.committeeId IS NULL OR d.committeeId = :committeeId)
           AND (:year IS NULL OR d.year = :year)
         ORDER BY d.createdAt DESC, d.id DESC`,
        { committeeId, year },
      )
      .map(toRecord),

  /** The files written from a draft, newest first. */
  ofDraft: (draftId: string): DocumentRecord[] =>
    db.allSql<Listed>(`${rowsSql} WHERE d.draftId = ? ORDER BY d.createdAt DESC, d.id DESC`, draftId).map(toRecord),

  /** The name of the one utförare, insats or verksamhetsområde that a document is chosen for. */
  aboutName: (about: { providerId: Id; serviceTypeId: Id; serviceAreaId: Id }): string | null =>
    db.getSql<{ name: string | null }>(
      `SELECT coalesce(
         (SELECT name FROM provider WHERE id = :providerId),
         (SELECT name FROM serviceType WHERE id = :serviceTypeId),
         (SELECT name FROM serviceArea WHERE id = :serviceAreaId)) AS name`,
      { providerId: about.providerId, serviceTypeId: about.serviceTypeId, serviceAreaId: about.serviceAreaId },
    )?.name ?? null,

  /** @throws AppError NOT_FOUND */
  byId: (id: string): { document: DocumentRecord; figures: TracedFigure[] } => {
    const row = db.getSql<Listed>(`${rowsSql} WHERE d.id = ?`, id)
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Dokumentet finns inte längre. Ladda om sidan.' })
    }
    return { document: toRecord(row), figures: figuresOf(db, id) }
  },
})

const figuresOf = (db: Database, id: string): TracedFigure[] => {
  const stored = db.getSql<{ figures: string }>('SELECT figures FROM document WHERE id = ?', id)
  return StoredFigures.parse(JSON.parse(stored?.figures ?? 'null')).figures
}

/** Keeps what was written, with where every figure came from; the file itself goes to whoever asked. */
export function recordDocument(
  context: Context,
  fields: Omit<NewRow<'document'>, 'figures'>,
  figures: TracedFigure[],
): DocumentRecord {
  const stored: z.infer<typeof StoredFigures> = { version: 1, figures }
  const { id } = recordedTable(context, 'document').insert({ ...fields, figures: JSON.stringify(stored) })
  return documentRepo(context.db).byId(id).document
}

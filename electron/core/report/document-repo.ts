import { z } from 'zod'
import { type DocumentRecord, TracedFigure } from '../../../shared/contracts/report'
import type { DocumentKind } from '../../../shared/contracts/values'
import { AppError } from '../../../shared/errors'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

/** A document must be traceable in ten years: what is stored says which form it has. */
const StoredFigures = z.object({ version: z.literal(1), figures: z.array(TracedFigure) })

type Joined = Tables['document'] & { committeeName: string | null }

const rowsSql = 'SELECT d.*, c.name AS committeeName FROM document d LEFT JOIN committee c ON c.id = d.committeeId'

const toRecord = ({ figures: _, ...row }: Joined): DocumentRecord => ({ ...row, kind: row.kind as DocumentKind })

export const documentRepo = (db: Database) => ({
  /** Newest first; a nämnd sees its own and those that cover all of them. */
  list: (committeeId: string | null, year: number | null): DocumentRecord[] =>
    db
      .allSql<Joined>(
        `${rowsSql}
         WHERE (:committeeId IS NULL OR d.committeeId IS NULL OR d.committeeId = :committeeId)
           AND (:year IS NULL OR d.year = :year)
         ORDER BY d.createdAt DESC, d.id DESC`,
        { committeeId, year },
      )
      .map(toRecord),

  /** @throws AppError NOT_FOUND */
  byId: (id: string): { document: DocumentRecord; figures: TracedFigure[] } => {
    const row = db.getSql<Joined>(`${rowsSql} WHERE d.id = ?`, id)
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Dokumentet finns inte längre. Ladda om sidan.' })
    }
    return { document: toRecord(row), figures: StoredFigures.parse(JSON.parse(row.figures)).figures }
  },
})

/** Keeps what was written, with where every figure came from; the file itself goes to whoever asked. */
export function recordDocument(
  context: Context,
  fields: Omit<Tables['document'], 'id' | 'version' | 'createdAt' | 'updatedAt' | 'figures'>,
  figures: TracedFigure[],
): DocumentRecord {
  const stored: z.infer<typeof StoredFigures> = { version: 1, figures }
  const { id } = recordedTable(context, 'document').insert({ ...fields, figures: JSON.stringify(stored) })
  return documentRepo(context.db).byId(id).document
}

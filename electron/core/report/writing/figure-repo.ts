import type { Context } from '../../context'
import type { Database } from '../../../database/database'
import type { PlacedFigure } from '../../../documents/content/rich-text'
import { type FigureRow, fromRow, type StoredFigure, toRow } from './stored-figure'

export type FigureMap = ReadonlyMap<string, StoredFigure>

const byKey = (rows: FigureRow[]): FigureMap => new Map(rows.map((row) => [row.key, fromRow(row)]))

export const figureRepo = (db: Database) => ({
  /** Everything that stands at a place in the draft, by its key. */
  ofDraft: (draftId: string): FigureMap =>
    byKey(db.allSql<FigureRow>('SELECT * FROM figureBlock WHERE draftId = ? ORDER BY rowid', draftId)),

  /** A section's own, and those of other sections that its text names. */
  ofSection: (draftId: string, sectionId: string, keys: readonly string[]): FigureMap =>
    byKey(
      db.allSql<FigureRow>(
        `SELECT * FROM figureBlock
         WHERE draftId = ? AND (sectionId = ? OR key IN (SELECT value FROM json_each(?))) ORDER BY rowid`,
        draftId,
        sectionId,
        JSON.stringify(keys),
      ),
    ),

  copy: (fromSectionId: string, to: { draftId: string; sectionId: string }, newId: () => string): void => {
    for (const row of db.allSql<FigureRow>('SELECT * FROM figureBlock WHERE sectionId = ?', fromSectionId)) {
      insert(db, { ...row, ...to, id: newId() })
    }
  },
})

/** Keeps what the register gives now. Nothing is removed: a text may still stand with what it gave before. */
export function keepFigures(
  { db, newId }: Context,
  at: { draftId: string; sectionId: string; takenAt: string },
  figures: readonly (PlacedFigure & { before: string | null })[],
): void {
  for (const { before, ...figure } of figures) insert(db, { id: newId(), ...at, ...toRow(figure, before) })
}

const insert = (db: Database, row: FigureRow): void => {
  db.runSql(
    `INSERT INTO figureBlock (id, draftId, sectionId, key, form, question, recordType, rowIds, result, takenAt)
     VALUES (:id, :draftId, :sectionId, :key, :form, :question, :recordType, :rowIds, :result, :takenAt)
     ON CONFLICT (draftId, key) DO UPDATE SET sectionId = :sectionId, form = :form, question = :question,
       recordType = :recordType, rowIds = :rowIds, result = :result, takenAt = :takenAt`,
    row,
  )
}

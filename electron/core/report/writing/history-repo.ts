import type { RichText } from '../../../../shared/contracts/rich-text'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Database } from '../../../database/database'
import type { Context } from '../../context'

type Row = Tables['sectionHistory']
export type HistoryEntry = Omit<Row, 'text'> & { text: RichText | null }

const toEntry = (row: Row): HistoryEntry => ({
  ...row,
  text: row.text === null ? null : (JSON.parse(row.text) as RichText),
})

/** Saves within this time of a spell's beginning, by the same hand, are one spell. */
const SPELL_MS = 10 * 60 * 1000

export const historyRepo = (db: Database) => ({
  /** Newest first. */
  ofSection: (sectionId: string): HistoryEntry[] =>
    db
      .allSql<Row>('SELECT * FROM sectionHistory WHERE sectionId = ? ORDER BY savedAt DESC, rowid DESC', sectionId)
      .map(toEntry),

  /** @throws AppError NOT_FOUND */
  byId: (sectionId: string, id: string): HistoryEntry => {
    const row = db.getSql<Row>('SELECT * FROM sectionHistory WHERE id = ? AND sectionId = ?', id, sectionId)
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Den sparade texten finns inte längre. Ladda om sidan.' })
    }
    return toEntry(row)
  },
})

/**
 * Keeps what stands in the section from now on. A writing spell is one row with its latest text; what somebody else wrote,
 * or what another way of changing the text left, is never written over.
 */
export function keepInHistory(
  { db, newId, now, actor }: Context,
  sectionId: string,
  text: RichText | null,
  reason: HistoryEntry['reason'],
  apart = false,
): void {
  const kept = text === null ? null : JSON.stringify(text)
  const newest = db.getSql<Row>(
    'SELECT * FROM sectionHistory WHERE sectionId = ? ORDER BY savedAt DESC, rowid DESC LIMIT 1',
    sectionId,
  )
  const goesOn =
    !apart &&
    reason === 'written' &&
    newest?.reason === 'written' &&
    newest.actor === actor &&
    now().getTime() - Date.parse(newest.savedAt) < SPELL_MS
  if (goesOn) {
    db.runSql('UPDATE sectionHistory SET text = ? WHERE id = ?', kept, newest.id)
    return
  }
  db.runSql(
    'INSERT INTO sectionHistory (id, sectionId, text, reason, actor, savedAt) VALUES (?, ?, ?, ?, ?, ?)',
    newId(),
    sectionId,
    kept,
    reason,
    actor,
    now().toISOString(),
  )
}

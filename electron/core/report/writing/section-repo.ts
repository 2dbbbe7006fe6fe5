import type { RichText } from '../../../../shared/contracts/rich-text'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type SectionColumns = Tables['documentSection']
type TextColumns = Omit<Tables['sectionText'], 'sectionId' | 'version'>

/** A section with what stands in it. */
export type StoredSection = SectionColumns &
  Omit<TextColumns, 'suggestion' | 'text' | 'writtenFrom'> & {
    textVersion: number
    suggestion: RichText
    /** null: nobody has written, so it follows the suggestion. */
    text: RichText | null
    writtenFrom: RichText | null
  }

type Row = SectionColumns & TextColumns & { textVersion: number }

const rowsSql = `
  SELECT s.*, t.version AS textVersion, t.suggestion, t.text, t.writtenFrom, t.figuresChangedAt, t.savedBy, t.savedAt
  FROM documentSection s JOIN sectionText t ON t.sectionId = s.id`

const parsed = (text: string | null): RichText | null => (text === null ? null : (JSON.parse(text) as RichText))

const toSection = (row: Row): StoredSection => ({
  ...row,
  suggestion: JSON.parse(row.suggestion) as RichText,
  text: parsed(row.text),
  writtenFrom: parsed(row.writtenFrom),
})

export const sectionRepo = (db: Database) => ({
  /** In the document's order. */
  ofDraft: (draftId: string): StoredSection[] =>
    db.allSql<Row>(`${rowsSql} WHERE s.draftId = ? ORDER BY s.position, s.id`, draftId).map(toSection),

  /** The section of a draft by its key, without reading the others. */
  byKey: (draftId: string, key: string): StoredSection | null => {
    const row = db.getSql<Row>(`${rowsSql} WHERE s.draftId = ? AND s.key = ?`, draftId, key)
    return row === undefined ? null : toSection(row)
  },

  /** A section's place among all of the draft's, from 0. */
  placeOf: ({ draftId, position, id }: SectionColumns): number =>
    db.getSql<{ place: number }>(
      `SELECT count(*) AS place FROM documentSection
       WHERE draftId = :draftId AND (position < :position OR (position = :position AND id < :id))`,
      { draftId, position, id },
    )?.place ?? 0,

  /** @throws AppError NOT_FOUND */
  byId: (id: string): StoredSection => {
    const row = db.getSql<Row>(`${rowsSql} WHERE s.id = ?`, id)
    if (row === undefined) {
      throw new AppError({ code: 'NOT_FOUND', userMessage: 'Avsnittet finns inte längre. Ladda om sidan.' })
    }
    return toSection(row)
  },

  insertText: (sectionId: string, suggestion: RichText, savedAt: string): void => {
    db.runSql(
      'INSERT INTO sectionText (sectionId, suggestion, savedAt) VALUES (?, ?, ?)',
      sectionId,
      JSON.stringify(suggestion),
      savedAt,
    )
  },

  /** Another document's text comes along with all that is known of it. */
  copyText: (fromId: string, toId: string): void => {
    db.runSql(
      `INSERT INTO sectionText (sectionId, suggestion, text, writtenFrom, figuresChangedAt, savedBy, savedAt)
       SELECT ?, suggestion, text, writtenFrom, figuresChangedAt, savedBy, savedAt FROM sectionText WHERE sectionId = ?`,
      toId,
      fromId,
    )
  },

  /** The words of people; `writtenFrom` is the suggestion that they began from. */
  writeText: (
    sectionId: string,
    fields: Pick<StoredSection, 'text' | 'writtenFrom' | 'figuresChangedAt' | 'savedBy' | 'savedAt'>,
  ): void => {
    db.runSql(
      `UPDATE sectionText SET text = ?, writtenFrom = ?, figuresChangedAt = ?, savedBy = ?, savedAt = ?, version = version + 1
       WHERE sectionId = ?`,
      fields.text === null ? null : JSON.stringify(fields.text),
      fields.writtenFrom === null ? null : JSON.stringify(fields.writtenFrom),
      fields.figuresChangedAt,
      fields.savedBy,
      fields.savedAt,
      sectionId,
    )
  },

  /** What the figures say now. The version follows only where the suggestion is what stands in the section. */
  suggest: (section: StoredSection, suggestion: RichText, figuresChangedAt: string | null): void => {
    db.runSql(
      'UPDATE sectionText SET suggestion = ?, figuresChangedAt = ?, version = version + ? WHERE sectionId = ?',
      JSON.stringify(suggestion),
      figuresChangedAt,
      section.text === null ? 1 : 0,
      section.id,
    )
  },

  /** Roles that documents have been shared out to, so that they are spelt the same way again. */
  roles: (): string[] =>
    db
      .allSql<{ role: string }>(
        `SELECT assignedTo AS role FROM documentSection WHERE assignedTo IS NOT NULL
         UNION SELECT commentBy FROM documentSection WHERE commentBy IS NOT NULL
         UNION SELECT responsible FROM review WHERE responsible IS NOT NULL
         UNION SELECT responsible FROM goal WHERE responsible IS NOT NULL`,
      )
      .map(({ role }) => role),
})

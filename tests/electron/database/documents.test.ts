import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../electron/database/migrate'
import { foundation } from '../../../electron/database/migrations/0001-foundation'
import { analyseAndPlan } from '../../../electron/database/migrations/0002-analyse-and-plan'
import { collect } from '../../../electron/database/migrations/0003-collect'
import { assessAndAct } from '../../../electron/database/migrations/0004-assess-and-act'
import { documents } from '../../../electron/database/migrations/0005-documents'
import { nameKey } from '../../../shared/domain/name-key'

const at = '2026-11-22T12:00:00.000Z'

/** A file of the version before, with a document, brought to this one. */
function upgraded(): BetterSqlite3.Database {
  const db = new BetterSqlite3(':memory:')
  db.function('nameKey', { deterministic: true }, (text) => nameKey(String(text)))
  db.pragma('foreign_keys = ON')
  const before = [foundation, analyseAndPlan, collect, assessAndAct]
  migrate(db, before, () => {})
  db.exec(`
    INSERT INTO document (id, kind, year, title, fileName, sha256, byteLength, figures, createdAt, updatedAt)
    VALUES ('d1', 'riskanalys', 2026, 'Riskanalys 2026', 'riskanalys-2026.docx', 'ab', 10, '{}', '${at}', '${at}');
  `)
  migrate(db, [...before, documents], () => {})
  return db
}

describe('from version 4', () => {
  it('a document stands as it was: it has no draft, no template, no kept file, and is not frozen', () => {
    expect(
      upgraded()
        .prepare('SELECT title, sha256, draftId, templateId, mode, contentSha256, frozenAt FROM document')
        .all(),
    ).toEqual([
      {
        title: 'Riskanalys 2026',
        sha256: 'ab',
        draftId: null,
        templateId: null,
        mode: null,
        contentSha256: null,
        frozenAt: null,
      },
    ])
  })

  it('a section has one text, and a figure stands under one name in its document', () => {
    const db = upgraded()
    db.exec(`
      INSERT INTO documentDraft (id, kind, year, title, choice, status, figuresAt, createdAt, updatedAt)
      VALUES ('u1', 'riskanalys', 2026, 'Riskanalys', '{}', 'writing', '${at}', '${at}', '${at}');
      INSERT INTO documentSection (id, draftId, key, heading, position, createdAt, updatedAt)
      VALUES ('s1', 'u1', 'inledning', 'Inledning', 0, '${at}', '${at}');
      INSERT INTO sectionText (sectionId, suggestion, savedAt) VALUES ('s1', '{}', '${at}');
    `)
    const figure = (id: string) =>
      db.exec(
        `INSERT INTO figureBlock (id, draftId, sectionId, key, form, question, recordType, rowIds, result, takenAt)
         VALUES ('${id}', 'u1', 's1', 'antal', 'figure', 'Antal risker', 'risk', '[]', '{}', '${at}')`,
      )
    figure('f1')
    expect(() => figure('f2')).toThrow('UNIQUE')
    expect(() =>
      db.exec(`INSERT INTO sectionText (sectionId, suggestion, savedAt) VALUES ('s1', '{}', '${at}')`),
    ).toThrow('UNIQUE')
  })
})

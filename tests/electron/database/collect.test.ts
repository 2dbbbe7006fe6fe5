import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../electron/database/migrate'
import { foundation } from '../../../electron/database/migrations/0001-foundation'
import { analyseAndPlan } from '../../../electron/database/migrations/0002-analyse-and-plan'
import { collect } from '../../../electron/database/migrations/0003-collect'
import { nameKey } from '../../../shared/domain/name-key'

const at = '2026-11-22T12:00:00.000Z'

/** A file of the version before, with a granskning, a lex Sarah and an economic control, brought to this one. */
function upgraded(): BetterSqlite3.Database {
  const db = new BetterSqlite3(':memory:')
  db.function('nameKey', { deterministic: true }, (text) => nameKey(String(text)))
  db.pragma('foreign_keys = ON')
  migrate(db, [foundation, analyseAndPlan], () => {})
  db.exec(`
    INSERT INTO provider (id, name, operatingForm, createdAt, updatedAt) VALUES ('eken', 'Utförare Eken', 'private', '${at}', '${at}');
    INSERT INTO serviceArea (id, name, createdAt, updatedAt) VALUES ('barn', 'Barn och unga', '${at}', '${at}');
    INSERT INTO serviceType (id, name, serviceAreaId, createdAt, updatedAt) VALUES ('hvb', 'HVB', 'barn', '${at}', '${at}');
    INSERT INTO review (id, number, providerId, serviceTypeId, kind, year, createdAt, updatedAt)
    VALUES ('g1', 'G-2026-001', 'eken', 'hvb', 'quality', 2026, '${at}', '${at}');
    INSERT INTO lexSarah (id, number, reportedOn, createdAt, updatedAt) VALUES ('ls1', 'LS-1', '2026-03-01', '${at}', '${at}');
    INSERT INTO economicControl (id, providerId, controlledOn, createdAt, updatedAt)
    VALUES ('ek1', 'eken', '2026-02-01', '${at}', '${at}');
  `)
  migrate(db, [foundation, analyseAndPlan, collect], () => {})
  return db
}

describe('from version 2', () => {
  it('rows stand as they were, and what is new of them is unknown', () => {
    const db = upgraded()
    expect(db.prepare('SELECT number, checklistVersionId FROM review').all()).toEqual([
      { number: 'G-2026-001', checklistVersionId: null },
    ])
    expect(db.prepare('SELECT number, assessment, closedOn FROM lexSarah').all()).toEqual([
      { number: 'LS-1', assessment: null, closedOn: null },
    ])
    expect(db.prepare('SELECT controlledOn, nextDueOn, judgement FROM economicControl').all()).toEqual([
      { controlledOn: '2026-02-01', nextDueOn: null, judgement: null },
    ])
  })

  it('a händelseanalys is of one event, neither none nor two', () => {
    const db = upgraded()
    const analysis = (id: string, columns: string, values: string) =>
      db.exec(
        `INSERT INTO eventAnalysis (id, createdAt, updatedAt${columns}) VALUES ('${id}', '${at}', '${at}'${values})`,
      )
    analysis('a1', ', lexSarahId', ", 'ls1'")
    expect(() => analysis('a2', '', '')).toThrow('CHECK')
    expect(() => analysis('a3', ', lexSarahId', ", 'ls1'")).toThrow('UNIQUE')
  })

  it('a checklist has one version in force and one draft at most', () => {
    const db = upgraded()
    const version = (id: string, revision: number, status: string) =>
      db.exec(
        `INSERT INTO checklistVersion (id, checklistId, revision, status, createdAt, updatedAt)
         VALUES ('${id}', 'c1', ${revision}, '${status}', '${at}', '${at}')`,
      )
    db.exec(
      `INSERT INTO checklist (id, name, createdAt, updatedAt) VALUES ('c1', 'Kvalitetsgranskning', '${at}', '${at}')`,
    )
    version('v1', 1, 'decided')
    version('v2', 2, 'draft')
    expect(() => version('v3', 3, 'draft')).toThrow('UNIQUE')
    expect(() => version('v4', 4, 'decided')).toThrow('UNIQUE')
  })
})

import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../electron/database/migrate'
import { foundation } from '../../../electron/database/migrations/0001-foundation'
import { analyseAndPlan } from '../../../electron/database/migrations/0002-analyse-and-plan'
import { collect } from '../../../electron/database/migrations/0003-collect'
import { assessAndAct } from '../../../electron/database/migrations/0004-assess-and-act'
import { nameKey } from '../../../shared/domain/name-key'

const at = '2026-11-22T12:00:00.000Z'

/** A file of the version before, with a verified brist and a decided varning, brought to this one. */
function upgraded(): BetterSqlite3.Database {
  const db = new BetterSqlite3(':memory:')
  db.function('nameKey', { deterministic: true }, (text) => nameKey(String(text)))
  db.pragma('foreign_keys = ON')
  migrate(db, [foundation, analyseAndPlan, collect], () => {})
  db.exec(`
    INSERT INTO serviceArea (id, name, createdAt, updatedAt) VALUES ('barn', 'Barn och unga', '${at}', '${at}');
    INSERT INTO serviceType (id, name, serviceAreaId, createdAt, updatedAt) VALUES ('hvb', 'HVB', 'barn', '${at}', '${at}');
    INSERT INTO review (id, number, serviceTypeId, kind, year, outcome, createdAt, updatedAt)
    VALUES ('g1', 'G-2026-001', 'hvb', 'quality', 2026, 'doesNotComply', '${at}', '${at}');
    INSERT INTO finding (id, reviewId, area, description, doneOn, verifiedBy, verifiedOn, createdAt, updatedAt)
    VALUES ('b1', 'g1', 'bemanning', 'Natten', '2026-10-01', 'visit', '2026-10-20', '${at}', '${at}');
    INSERT INTO sanction (id, reviewId, step, decidedOn, result, createdAt, updatedAt)
    VALUES ('s1', 'g1', 'warning', '2026-06-01', 'Rättat', '${at}', '${at}');
  `)
  migrate(db, [foundation, analyseAndPlan, collect, assessAndAct], () => {})
  return db
}

describe('from version 3', () => {
  it('rows stand as they were, and what is new of them is unknown', () => {
    const db = upgraded()
    expect(db.prepare('SELECT verifiedOn, effect, effectDueOn, verifiedNote FROM finding').all()).toEqual([
      { verifiedOn: '2026-10-20', effect: null, effectDueOn: null, verifiedNote: null },
    ])
    expect(db.prepare('SELECT result, heardOn, proposalId, effect FROM sanction').all()).toEqual([
      { result: 'Rättat', heardOn: null, proposalId: null, effect: null },
    ])
    expect(db.prepare('SELECT count(*) AS n FROM assessment').get()).toEqual({ n: 0 })
  })

  it('a granskning has one judgement that stands and one in work at most', () => {
    const db = upgraded()
    const judgement = (id: string, revision: number, status: string) =>
      db.exec(
        `INSERT INTO assessment (id, reviewId, revision, status, createdAt, updatedAt)
         VALUES ('${id}', 'g1', ${revision}, '${status}', '${at}', '${at}')`,
      )
    judgement('a1', 1, 'decided')
    judgement('a2', 2, 'draft')
    expect(() => judgement('a3', 3, 'sent')).toThrow('UNIQUE')
    expect(() => judgement('a4', 4, 'decided')).toThrow('UNIQUE')
    judgement('a5', 5, 'superseded')
  })

  it('a cell of the matrix that was not needed says why', () => {
    const db = upgraded()
    const cell = (audience: string, reason: string) =>
      db.exec(
        `INSERT INTO communication (id, result, recordType, recordId, audience, status, doneOn, reason, createdAt, updatedAt)
         VALUES ('${audience}', 'qualityReview', 'review', 'g1', '${audience}', 'notNeeded', '2026-11-22', ${reason}, '${at}', '${at}')`,
      )
    expect(() => cell('provider', 'NULL')).toThrow('CHECK')
    cell('provider', "'Sagt vid besöket.'")
    expect(() => cell('provider', "'En gång till.'")).toThrow('UNIQUE')
  })

  it('a brist stands once in a step, prepared or decided', () => {
    const db = upgraded()
    const link = (id: string, proposal: string, sanction: string) =>
      db.exec(
        `INSERT INTO sanctionFinding (id, proposalId, sanctionId, findingId, createdAt, updatedAt)
         VALUES ('${id}', ${proposal}, ${sanction}, 'b1', '${at}', '${at}')`,
      )
    link('l1', 'NULL', "'s1'")
    expect(() => link('l2', 'NULL', "'s1'")).toThrow('UNIQUE')
    expect(() => link('l3', 'NULL', 'NULL')).toThrow('CHECK')
  })
})

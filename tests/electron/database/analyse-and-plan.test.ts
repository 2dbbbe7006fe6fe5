import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../shared/domain/name-key'
import { migrate } from '../../../electron/database/migrate'
import { foundation } from '../../../electron/database/migrations/0001-foundation'
import { analyseAndPlan } from '../../../electron/database/migrations/0002-analyse-and-plan'

const at = '2026-11-22T12:00:00.000Z'

/** A file of the version before, with an analysis, its risk and a copy of it. */
function before(): BetterSqlite3.Database {
  const db = new BetterSqlite3(':memory:')
  db.function('nameKey', { deterministic: true }, (text) => nameKey(String(text)))
  db.pragma('foreign_keys = ON')
  migrate(db, [foundation], () => {})
  db.exec(`
    INSERT INTO serviceArea (id, name, createdAt, updatedAt) VALUES ('barn', 'Barn och unga', '${at}', '${at}');
    INSERT INTO riskAnalysis (id, serviceAreaId, year, revision, status, scale, participants, decidedBy, decidedOn, createdAt, updatedAt)
    VALUES ('r26', 'barn', 2026, 1, 'decided', '{}', 'Planerare', 'Gruppchef', '2025-11-20', '${at}', '${at}');
    INSERT INTO riskAnalysis (id, serviceAreaId, year, revision, status, scale, copiedFromId, createdAt, updatedAt)
    VALUES ('r27', 'barn', 2027, 1, 'draft', '{}', 'r26', '${at}', '${at}');
    INSERT INTO risk (id, riskAnalysisId, number, event, likelihood, consequence, createdAt, updatedAt)
    VALUES ('risk1', 'r26', 1, 'Vikarier saknar introduktion', 3, 3, '${at}', '${at}');
  `)
  return db
}

const upgraded = (): BetterSqlite3.Database => {
  const db = before()
  migrate(db, [foundation, analyseAndPlan], () => {})
  return db
}

const analysis = `INSERT INTO riskAnalysis (id, occasion, title, serviceAreaId, year, status, scale, createdAt, updatedAt)`

describe('from version 1', () => {
  it('every riskanalys is the year’s, and stands as it was decided', () => {
    expect(upgraded().prepare('SELECT * FROM riskAnalysis ORDER BY id').all()).toMatchObject([
      {
        id: 'r26',
        occasion: 'yearly',
        title: null,
        participants: 'Planerare',
        decidedOn: '2025-11-20',
        copiedFromId: null,
      },
      { id: 'r27', occasion: 'yearly', title: null, status: 'draft', copiedFromId: 'r26' },
    ])
  })

  it('risks still belong to their analysis, and an analysis with risks is not removed', () => {
    const db = upgraded()
    expect(db.prepare('SELECT riskAnalysisId FROM risk').pluck().all()).toEqual(['r26'])
    expect(() => db.exec("DELETE FROM riskAnalysis WHERE id = 'r26'")).toThrow('FOREIGN KEY')
    expect(() => db.exec("UPDATE risk SET riskAnalysisId = 'finns inte'")).toThrow('FOREIGN KEY')
  })

  it('an analysis before a change stands beside the year’s, but a second draft of the year does not', () => {
    const db = upgraded()
    db.exec(
      `${analysis} VALUES ('flytt', 'change', 'Flytt av gruppbostad', 'barn', 2027, 'draft', '{}', '${at}', '${at}')`,
    )
    expect(() =>
      db.exec(`${analysis} VALUES ('andra', 'yearly', NULL, 'barn', 2027, 'draft', '{}', '${at}', '${at}')`),
    ).toThrow('UNIQUE')
  })

  it('keeps references on for whoever works in the file afterwards', () => {
    expect(upgraded().pragma('foreign_keys', { simple: true })).toBe(1)
  })
})

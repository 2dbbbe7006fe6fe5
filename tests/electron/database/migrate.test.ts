import BetterSqlite3 from 'better-sqlite3'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupFolder } from '../../../electron/database/backup'
import { type Migration, migrate } from '../../../electron/database/migrate'
import { migrations } from '../../../electron/database/migrations'
import { addCommittee, bytesOf, freshFolder, open, refusalOf } from './files'

const step = (version: number, sql: string): Migration => ({ version, name: `step-${version}`, sql })
const two = [
  step(1, 'CREATE TABLE a (x TEXT) STRICT'),
  step(2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'ny'"),
]

describe('migrations', () => {
  it('are numbered from 1 without a gap, in order', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('bring an empty file to the newest schema, without a backup of nothing', () => {
    const db = new BetterSqlite3(':memory:')
    const asked: number[] = []
    migrate(db, two, (from) => asked.push(from))
    expect(db.pragma('user_version', { simple: true })).toBe(2)
    expect(asked).toEqual([])
  })

  it('carry rows of the version before, after a backup', () => {
    const db = new BetterSqlite3(':memory:')
    migrate(db, two.slice(0, 1), () => undefined)
    db.exec("INSERT INTO a VALUES ('gammal')")
    const asked: unknown[] = []
    migrate(db, two, (from) => asked.push([from, db.prepare('SELECT * FROM a').all()]))
    expect(asked).toEqual([[1, [{ x: 'gammal' }]]])
    expect(db.prepare('SELECT * FROM a').all()).toEqual([{ x: 'gammal', y: 'ny' }])
  })

  it('change nothing when a backup can’t be made', () => {
    const db = new BetterSqlite3(':memory:')
    migrate(db, two.slice(0, 1), () => undefined)
    const work = () =>
      migrate(db, two, () => {
        throw new Error('full disk')
      })
    expect(work).toThrow('full disk')
    expect(db.pragma('user_version', { simple: true })).toBe(1)
  })

  it('change nothing at all when the last of several steps fails', () => {
    const db = new BetterSqlite3(':memory:')
    migrate(db, two.slice(0, 1), () => undefined)
    const failing = [...two, step(3, 'CREATE TABLE b (x TEXT) STRICT; SELECT * FROM saknas')]
    expect(refusalOf(() => migrate(db, failing, () => undefined)).userMessage).toContain('Ingenting i den har ändrats')
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['a'])
    expect(db.pragma('table_info(a)')).toHaveLength(1)
  })

  it('refuse to leave rows that refer to what is not there', () => {
    const db = new BetterSqlite3(':memory:')
    const orphan = step(
      1,
      "CREATE TABLE p (id TEXT PRIMARY KEY) STRICT; CREATE TABLE c (p TEXT REFERENCES p (id)) STRICT; INSERT INTO c VALUES ('x')",
    )
    db.pragma('foreign_keys = OFF')
    refusalOf(() => migrate(db, [orphan], () => undefined))
    expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
  })
})

describe('a file from another version', () => {
  const newest = migrations.length

  it('is refused when it is newer, also for reading, and stays as it was to the byte', () => {
    const file = join(freshFolder(), 'a.db')
    open(file, { create: true }).close()
    const raw = new BetterSqlite3(file)
    raw.pragma(`user_version = ${newest + 1}`)
    raw.close()
    const before = bytesOf(file)
    for (const readOnly of [false, true]) {
      expect(refusalOf(() => open(file, { readOnly })).userMessage).toContain('nyare version')
    }
    expect(bytesOf(file)).toBe(before)
  })

  it('is backed up before it is migrated, and the copy holds what it held', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    addCommittee(first, 'Socialnämnden')
    first.close()
    const raw = new BetterSqlite3(file)
    // The step that is then made again fails, as its tables are there: the copy must stand before.
    raw.pragma('user_version = 1')
    raw.close()
    const pending = migrations.length > 1
    if (pending) refusalOf(() => open(file))
    expect(existsSync(backupFolder(file)) ? readdirSync(backupFolder(file)).length : 0).toBe(pending ? 1 : 0)
  })
})

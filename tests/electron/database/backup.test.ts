import BetterSqlite3 from 'better-sqlite3'
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUpTo, backupFolder, faultsOfFile, listBackups, rotateBackup } from '../../../electron/database/backup'
import { addCommittee, committeesOf, freshFolder, open, refusalOf } from './files'

const withRow = () => {
  const file = join(freshFolder(), 'a.db')
  const opened = open(file, { create: true })
  addCommittee(opened, 'Socialnämnden')
  return { file, opened, folder: join(file, '..') }
}

describe('a backup', () => {
  it('holds rows that are not yet in the database file itself, where a copy of the file does not', () => {
    const { file, opened, folder } = withRow()
    const copied = join(folder, 'kopierad.db')
    const made = join(folder, 'gjord.db')
    copyFileSync(file, copied)
    backUpTo(opened.db.raw, made)
    expect(committeesOf(open(made, { readOnly: true }))).toEqual(['Socialnämnden'])
    const rowsOfCopy = () => new BetterSqlite3(copied, { readonly: true }).prepare('SELECT name FROM committee').all()
    expect(rowsOfCopy).toThrow('no such table')
  })

  it('is one file, whole by itself', () => {
    const { opened, folder } = withRow()
    backUpTo(opened.db.raw, join(folder, 'ny mapp', 'gjord.db'))
    expect(readdirSync(join(folder, 'ny mapp'))).toEqual(['gjord.db'])
    expect(faultsOfFile(join(folder, 'ny mapp', 'gjord.db'))).toEqual([])
  })

  it('that can’t be written is told, and leaves nothing half made', () => {
    const { opened, folder } = withRow()
    writeFileSync(join(folder, 'fil'), '')
    expect(refusalOf(() => backUpTo(opened.db.raw, join(folder, 'fil', 'gjord.db')))).toMatchObject({
      code: 'FILE',
      userMessage: expect.stringContaining('kunde inte skrivas'),
    })
    mkdirSync(join(folder, 'upptagen.db'))
    expect(() => backUpTo(opened.db.raw, join(folder, 'upptagen.db'))).toThrow()
    expect(readdirSync(folder).filter((name) => name.includes('pagar'))).toEqual([])
  })

  it('does not count when the database it was made of is damaged', () => {
    const { opened, folder } = withRow()
    opened.db.raw.pragma('foreign_keys = OFF')
    opened.db.runSql(
      `INSERT INTO serviceArea (id, name, committeeId, version, createdAt, updatedAt) VALUES ('a', 'Äldre', 'finns-inte', 1, '', '')`,
    )
    expect(refusalOf(() => backUpTo(opened.db.raw, join(folder, 'gjord.db'))).userMessage).toContain(
      'kunde inte verifieras',
    )
    expect(existsSync(join(folder, 'gjord.db'))).toBe(false)
  })

  it('of the day is made once, and the fifteenth pushes out the oldest', () => {
    const { file, opened } = withRow()
    for (let day = 1; day <= 15; day += 1) {
      const stamp = `2026-11-${String(day).padStart(2, '0')}`
      const first = rotateBackup(opened.db.raw, file, 'daglig', stamp, { onlyIfMissing: true })
      expect(rotateBackup(opened.db.raw, file, 'daglig', stamp, { onlyIfMissing: true })).toBe(first)
    }
    const names = readdirSync(backupFolder(file)).toSorted()
    expect(names).toHaveLength(14)
    expect(names[0]).toBe('a.db.daglig.2026-11-02.db')
    expect(listBackups(file)).toHaveLength(14)
  })

  it('of one kind never pushes out another kind, another database’s, or the user’s own file', () => {
    const { file, opened } = withRow()
    const foreign = ['a.db.egen.2020.db', 'b.db.daglig.2020-01-01.db', 'min kopia.db']
    mkdirSync(backupFolder(file), { recursive: true })
    for (const name of foreign) writeFileSync(join(backupFolder(file), name), '')
    for (let day = 10; day < 30; day += 1) rotateBackup(opened.db.raw, file, 'daglig', `2026-11-${day}`)
    rotateBackup(opened.db.raw, file, 'migrering', 'v1-2026-11-22T100000')
    expect(readdirSync(backupFolder(file))).toEqual(expect.arrayContaining(foreign))
    expect(readdirSync(backupFolder(file))).toHaveLength(14 + 1 + foreign.length)
  })
})

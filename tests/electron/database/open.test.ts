import BetterSqlite3 from 'better-sqlite3'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addCommittee, bytesOf, committeesOf, freshFolder, open, refusalOf } from './files'

describe('opening a database', () => {
  it('makes a missing file, with its folder, only when asked to', () => {
    const file = join(freshFolder(), 'ny', 'mapp', 'a.db')
    expect(refusalOf(() => open(file))).toMatchObject({
      code: 'DATABASE',
      userMessage: expect.stringContaining('finns inte'),
    })
    expect(existsSync(join(file, '..'))).toBe(false)
    expect(open(file, { create: true }).faults).toEqual([])
    expect(existsSync(file)).toBe(true)
  })

  it('has what was written before', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    addCommittee(first, 'Socialnämnden')
    first.close()
    expect(committeesOf(open(file))).toEqual(['Socialnämnden'])
  })

  it('writes ahead and waits for the disk, so that an acknowledged row survives a power cut', () => {
    const { raw } = open(join(freshFolder(), 'a.db'), { create: true }).db
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it.each([
    ['text', Buffer.from('Detta är ingen databas, men texten är lika lång som en rubrik.')],
    ['an Excel file', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(9000, 7)])],
    [
      'random bytes behind a database’s first words',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(9000, 93)]),
    ],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s with a sentence and leaves the file as it is', (_what, content) => {
    const file = join(freshFolder(), 'a.db')
    writeFileSync(file, content)
    for (const readOnly of [true, false]) {
      const refusal = refusalOf(() => open(file, { readOnly }))
      expect(refusal.code).toBe('DATABASE')
      expect(refusal.userMessage).toContain('Filen är oförändrad.')
    }
    expect(bytesOf(file)).toBe(content.toString('base64'))
  })

  it('puts nothing beside a file that is no database', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'rapport.docx'), 'PK något annat')
    refusalOf(() => open(join(folder, 'rapport.docx'), { create: true }))
    expect(readdirSync(folder)).toEqual(['rapport.docx'])
  })

  it('refuses a folder', () => {
    const folder = join(freshFolder(), 'a.db')
    mkdirSync(folder)
    expect(refusalOf(() => open(folder, { create: true })).code).toBe('DATABASE')
  })

  it('refuses another program’s database, and puts none of its own tables into it', () => {
    const file = join(freshFolder(), 'annat.db')
    const other = new BetterSqlite3(file)
    other.exec("CREATE TABLE inkop (vara TEXT); INSERT INTO inkop VALUES ('kaffe')")
    other.close()
    const before = bytesOf(file)
    expect(refusalOf(() => open(file, { create: true })).userMessage).toContain('inte en databas från Kvalitetshjulet')
    expect(bytesOf(file)).toBe(before)
  })

  it('an empty file that was left when the making was cut short is made again, if one may be made', () => {
    const file = join(freshFolder(), 'a.db')
    writeFileSync(file, '')
    expect(committeesOf(open(file, { create: true }))).toEqual([])
  })

  it('tells of a damaged file and does not repair it', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    for (let row = 0; row < 400; row += 1) addCommittee(first, `Nämnd ${row} ${'x'.repeat(200)}`)
    first.db.raw.pragma('wal_checkpoint(TRUNCATE)')
    first.close()
    damage(file)
    const again = open(file)
    expect(again.faults).toContain('Databasfilen är skadad.')
  })

  it('tells of rows that refer to what is not there', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    first.db.raw.pragma('foreign_keys = OFF')
    first.db.runSql(
      `INSERT INTO serviceArea (id, name, committeeId, version, createdAt, updatedAt) VALUES ('a', 'Äldre', 'finns-inte', 1, '', '')`,
    )
    first.close()
    expect(open(file).faults).toEqual(['1 rad hänvisar till något som inte finns.'])
  })
})

/** Overwrites the end of the file: its latest rows, not its head. */
function damage(file: string): void {
  const pages = statSync(file).size / 4096
  const handle = openSync(file, 'r+')
  for (let page = pages - 6; page < pages; page += 1) writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
  closeSync(handle)
}

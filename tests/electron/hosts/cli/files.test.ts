import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { openTestApp } from '../../../support/test-app'
import { open } from '../../database/files'
import { openTerminal } from './cli-world'

describe('making, copying and checking the database', () => {
  it('init makes an empty one, and never writes over one that is there', async () => {
    const { cli, json, file } = openTerminal()
    expect((await json('init')).document).toEqual({ databaseFile: file('data.db'), example: false })
    const before = readFileSync(file('data.db'))
    const again = await cli('init')
    expect(again.status).toBe(1)
    expect(again.err).toContain('finns redan')
    expect(readFileSync(file('data.db')).equals(before)).toBe(true)
  })

  it('check says that all is well, and 1 with the reason where it is not', async () => {
    const { cli, json, file } = openTerminal()
    await cli('init')
    expect(await json('check')).toMatchObject({ status: 0, document: { ok: true } })
    const opened = open(file('data.db'))
    opened.db.runSql(`INSERT INTO committee (id, name, createdAt, updatedAt) VALUES ('x', 'Vid sidan av', '', '')`)
    opened.close()
    const result = await json('check')
    expect(result).toMatchObject({ status: 1, document: { ok: false } })
    expect(result.err).toContain('något annat än programmet har skrivit i filen')
  })

  it('check tells what Röntgen finds, and that alone never makes it fail', async () => {
    const { cli, json, file } = openTerminal()
    await cli('init')
    const counts = { faults: 0, warnings: 0, notices: 0 }
    expect((await cli('check')).out).toContain('Röntgen: inget att gå igenom än.')
    const opened = open(file('data.db'))
    const context = openTestApp({ db: opened.db }).context()
    const { id } = recordedTable(context, 'serviceArea').insert({ name: 'Barn och unga' })
    recordedTable(context, 'serviceType').insert({ name: 'HVB', serviceAreaId: id })
    opened.close()
    const { status, document } = await json('check')
    expect({ status, document }).toMatchObject({
      status: 0,
      document: { ok: true, rontgen: { ...counts, notices: 1 } },
    })
    expect((await cli('check')).out).toMatch(/upplysning: Insats utan eget intervall, 1 av 1 insats\./)
  })

  it('backup works while the program is open, and writes over nothing', async () => {
    const { cli, file } = openTerminal()
    await cli('init')
    const held = open(file('data.db'))
    expect(await cli('backup', 'kopia.db')).toMatchObject({ status: 0, err: '' })
    expect(open(file('kopia.db'), { readOnly: true }).faults).toEqual([])
    const again = await cli('backup', 'kopia.db')
    expect(again.status).toBe(1)
    expect(again.err).toContain('finns redan')
    held.close()
  })

  it('restore keeps the present file beside', async () => {
    const { cli, json, file } = openTerminal()
    await cli('init')
    await cli('backup', 'kopia.db')
    const { status, document } = await json('restore', 'kopia.db')
    expect(status).toBe(0)
    expect(document['databaseFile']).toBe(file('data.db'))
    expect(existsSync(String(document['keptAs']))).toBe(true)
  })

  it('restore makes the file where it is missing, and leaves nothing else', async () => {
    const { cli, json, folder } = openTerminal()
    await cli('init', '--db', 'annan.db')
    await cli('backup', 'kopia.db', '--db', 'annan.db')
    const before = readdirSync(folder)
    const { status, document } = await json('restore', 'kopia.db')
    expect(status).toBe(0)
    expect(document['keptAs']).toBeNull()
    expect(readdirSync(folder).filter((name) => !before.includes(name) && !name.endsWith('.las'))).toEqual(['data.db'])
  })

  it('restore helps where the present file can’t even be opened, and keeps that too', async () => {
    const { cli, json, file } = openTerminal()
    await cli('init', '--db', 'kopia.db')
    writeFileSync(file('data.db'), 'detta var en databas')
    const { status, document } = await json('restore', 'kopia.db')
    expect(status).toBe(0)
    expect(readFileSync(String(document['keptAs']), 'utf8')).toBe('detta var en databas')
    expect((await cli('check')).status).toBe(0)
  })

  it.each([
    ['is missing', null],
    ['is no database', 'ingen databas'],
    ['is empty', ''],
  ])('restore refuses a copy that %s, and makes nothing', async (_what, content) => {
    const { cli, folder, file } = openTerminal()
    if (content !== null) writeFileSync(file('kopia.db'), content)
    const before = readdirSync(folder)
    const result = await cli('restore', 'kopia.db')
    expect(result.status).toBe(1)
    expect(result.err).toContain('kan inte återställas')
    expect(readdirSync(folder)).toEqual(before)
  })

  it.each([['plan', '--year', '2027', '--propose', '--days', '10'], ['restore', 'kopia.db'], ['serve']])(
    '%s, which writes, is told when the file is open elsewhere',
    async (...written) => {
      const { cli, file } = openTerminal()
      await cli('init')
      await cli('backup', 'kopia.db')
      const held = open(file('data.db'))
      const result = await cli(...written)
      expect(result.status).toBe(1)
      expect(result.err).toContain('är öppen i ett annat program')
      held.close()
    },
  )

  it.each([
    ['check'],
    ['priorities', '--year', '2026'],
    ['figures', 'planuppfyllelse', '--year', '2026'],
    ['export', 'a.xlsx'],
  ])('%s, which only reads, works while the file is open elsewhere', async (...written) => {
    const { cli, file } = openTerminal()
    await cli('init')
    const held = open(file('data.db'))
    expect(await cli(...written)).toMatchObject({ status: 0, err: '' })
    held.close()
  })

  it.each([
    ['template', 'mapp/a.xlsx'],
    ['export', 'mapp/a.xlsx'],
    ['backup', 'mapp/a.db'],
  ])('%s says so when its file can’t be written', async (...written) => {
    const { cli, file } = openTerminal()
    await cli('init')
    writeFileSync(file('mapp'), 'en fil, ingen mapp')
    const result = await cli(...written)
    expect(result.status).toBe(1)
    expect(result.err).toMatch(/kan inte skrivas|kunde inte skrivas/)
  })

  it('a folder where the database should be is refused in a sentence', async () => {
    const { cli, file } = openTerminal()
    mkdirSync(file('data.db'))
    const result = await cli('check')
    expect(result.status).toBe(1)
    expect(result.err).toContain('går inte att öppna som en databas')
  })
})

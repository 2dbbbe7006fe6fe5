import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Application, openApplication } from '../../../../electron/core/application'
import type { JobName } from '../../../../electron/core/handler'
import type { ClientInput, Output } from '../../../../shared/contracts'
import type { ErrorData } from '../../../../shared/errors'

let folder: string
let app: Application
const open: Application[] = []
const at = (name: string): string => join(folder, name)

const start = (name: string): Application => {
  const started = openApplication({
    databaseFile: at(name),
    create: true,
    now: () => new Date('2026-11-22T12:00:00.000Z'),
    userName: 'Kvalitetsstrateg',
  })
  open.push(started)
  return started
}

const begin = (committee: string): void => {
  app.router.call('settings.beginEmpty', {
    municipality: 'Solberga kommun',
    committees: [{ name: committee, serviceAreas: [] }],
  })
}
const committees = (): string[] => {
  const envelope = app.router.call('settings.frame', {})
  if (!envelope.ok) throw new Error(envelope.error.userMessage)
  return (envelope.value as Output<'settings.frame'>).committees.map(({ name }) => name)
}
const addCommittee = (name: string): void => {
  const draft = { name, department: null, municipality: null }
  expect(app.router.call('register.saveCommittee', { id: null, version: null, draft })).toMatchObject({ ok: true })
}
async function job<N extends JobName>(name: N, input: ClientInput<N>): Promise<Output<N>> {
  const envelope = await app.router.runJob(name, input)
  if (!envelope.ok) throw new Error(envelope.error.userMessage)
  return envelope.value
}
async function refusal<N extends JobName>(name: N, input: ClientInput<N>): Promise<ErrorData> {
  const envelope = await app.router.runJob(name, input)
  if (envelope.ok) throw new Error(`${name} was expected to be refused`)
  return envelope.error
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-'))
  app = start('solberga.db')
  begin('Socialnämnden')
})
afterEach(() => {
  for (const started of open.splice(0)) started.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  it('holds every row, also those still in the journal, and is listed', async () => {
    const copy = await job('settings.backUp', { file: null })
    const db = new BetterSqlite3(copy.file, { readonly: true })
    expect(db.prepare('SELECT name FROM committee').all()).toEqual([{ name: 'Socialnämnden' }])
    db.close()
    const envelope = app.router.call('settings.databases', {})
    expect(envelope).toMatchObject({
      ok: true,
      value: { current: at('solberga.db'), backups: [{ file: copy.file, name: copy.name, bytes: copy.bytes }] },
    })
  })

  it('goes where it is told, but never over a file that exists', async () => {
    expect(await job('settings.backUp', { file: at('kopia') })).toMatchObject({ name: 'kopia.db' })
    expect(await refusal('settings.backUp', { file: at('kopia.db') })).toMatchObject({ code: 'FILE' })
    expect(await refusal('settings.backUp', { file: at('solberga.db') })).toMatchObject({ code: 'FILE' })
  })
})

describe('a restore', () => {
  it('brings back what was, keeps the present file beside, and can so be undone', async () => {
    const { file } = await job('settings.backUp', { file: null })
    addCommittee('Äldrenämnden')
    const { keptAs } = await job('settings.restore', { file })
    expect(committees()).toEqual(['Socialnämnden'])
    expect(keptAs).toBe(at('solberga.fore-aterstallning-2026-11-22T120000.db'))
    await job('settings.restore', { file: keptAs })
    expect(committees()).toEqual(['Socialnämnden', 'Äldrenämnden'])
    expect(existsSync(at('solberga.fore-aterstallning-2026-11-22T120000-2.db'))).toBe(true)
  })

  it.each([
    ['a file that is no database', (path: string) => writeFileSync(path, 'inte en databas, men tillräckligt lång')],
    ['a database of another program', (path: string) => new BetterSqlite3(path).exec('CREATE TABLE t (a)').close()],
    [
      'a newer database',
      (path: string) => {
        copyFileSync(join(folder, 'kopia.db'), path)
        const newer = new BetterSqlite3(path)
        newer.pragma('user_version = 999')
        newer.close()
      },
    ],
    ['a file that is gone', () => undefined],
  ])('is refused from %s, and everything stands as before', async (_what, make) => {
    await job('settings.backUp', { file: at('kopia.db') })
    addCommittee('Äldrenämnden')
    make(at('annan.db'))
    const error = await refusal('settings.restore', { file: at('annan.db') })
    expect(error.code).toBe('DATABASE')
    expect(error.userMessage).toContain('Inget har ändrats.')
    expect(committees()).toEqual(['Socialnämnden', 'Äldrenämnden'])
    expect(readdirSync(folder).filter((name) => /aterstall/.test(name))).toEqual([])
  })

  it('is refused from the open database itself', async () => {
    expect(await refusal('settings.restore', { file: at('solberga.db') })).toMatchObject({ code: 'RULE_BROKEN' })
  })
})

describe('another database', () => {
  it('is opened instead, or made where nothing stands', async () => {
    expect(await job('settings.openDatabase', { file: at('ny'), create: true })).toEqual({ databaseFile: at('ny.db') })
    expect(committees()).toEqual([])
    expect(await refusal('settings.openDatabase', { file: at('solberga.db'), create: true })).toMatchObject({
      code: 'FILE',
    })
    await job('settings.openDatabase', { file: at('solberga.db'), create: false })
    expect(committees()).toEqual(['Socialnämnden'])
  })

  it('that can’t be opened leaves the present one open', async () => {
    expect(await refusal('settings.openDatabase', { file: at('saknas.db'), create: false })).toMatchObject({
      code: 'DATABASE',
    })
    expect(committees()).toEqual(['Socialnämnden'])
  })
})

describe('the example', () => {
  it('opens in a file of its own beside the user’s, and leaves nothing unfinished behind', async () => {
    expect(await job('settings.openExample', {})).toEqual({ databaseFile: at('exempel.db') })
    expect(committees()).toHaveLength(3)
    addCommittee('Egen nämnd')
    await job('settings.openDatabase', { file: at('solberga.db'), create: false })
    expect(committees()).toEqual(['Socialnämnden'])
    await job('settings.openExample', {})
    expect(committees()).toContain('Egen nämnd')
    expect(readdirSync(folder).filter((name) => name.includes('pagar'))).toEqual([])
  })
})

describe('the check', () => {
  it('says what holds', async () => {
    expect(await job('settings.check', {})).toMatchObject({
      ok: true,
      sentences: expect.arrayContaining(['Databasfilen är hel och alla hänvisningar stämmer.']),
    })
  })

  it('finds a row that something else than the program has written', async () => {
    const other = new BetterSqlite3(at('solberga.db'))
    other.function('nameKey', { deterministic: true }, (text: unknown) => text)
    other.exec('UPDATE committee SET version = 7')
    other.close()
    const { ok, sentences } = await job('settings.check', {})
    expect(ok).toBe(false)
    expect(sentences).toContainEqual(expect.stringContaining('1 rad (nämnd) stämmer inte med ändringsloggen'))
  })
})

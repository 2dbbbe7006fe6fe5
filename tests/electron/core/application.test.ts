import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Application, type ApplicationOptions, openApplication } from '../../../electron/core/application'
import { AppError } from '../../../shared/errors'
import { freshFolder } from '../database/files'

let folder: string
let apps: Application[]
beforeEach(() => {
  folder = freshFolder()
  apps = []
})
afterEach(() => {
  for (const app of apps) app.close()
})

const now = () => new Date('2026-11-22T23:30:00.000Z')
const start = (name = 'a.db', options: Partial<ApplicationOptions> = {}): Application => {
  const app = openApplication({ databaseFile: join(folder, name), create: true, now, userName: 'hannar', ...options })
  apps.push(app)
  return app
}
const save = (app: Application, name: string) =>
  app.router.call('register.saveCommittee', {
    id: null,
    version: null,
    draft: { name, department: null, municipality: null },
  })
const names = (app: Application): string[] => {
  const answer = app.router.call('register.committees', {})
  if (!answer.ok) throw new AppError(answer.error)
  return (answer.value as { rows: Array<{ name: string }> }).rows.map(({ name }) => name)
}

describe('the program without a window', () => {
  it('knows what day it is in Sweden, not in Greenwich', () => {
    expect(start().router.call('settings.frame', {})).toMatchObject({ ok: true, value: { today: '2026-11-23' } })
  })

  it('writes the operating system’s user in the log until a role is set', () => {
    const app = start()
    save(app, 'Socialnämnden')
    expect(app.router.call('settings.changes', {})).toMatchObject({
      ok: true,
      value: { rows: [{ actor: 'hannar', operation: 'register.saveCommittee' }] },
    })
  })

  it('opens another database instead, and gives the first one back', () => {
    const app = start()
    save(app, 'Första')
    app.switchTo(join(folder, 'b.db'), { create: true })
    expect(app.databaseFile).toBe(join(folder, 'b.db'))
    expect(names(app)).toEqual([])
    expect(names(start('a.db'))).toEqual(['Första'])
  })

  it('stays with the open database when the other can’t be opened', () => {
    const app = start()
    save(app, 'Första')
    writeFileSync(join(folder, 'text.db'), 'ingen databas')
    expect(() => app.switchTo(join(folder, 'text.db'), { create: false })).toThrow(AppError)
    expect(() => app.switchTo(join(folder, 'saknas.db'), { create: false })).toThrow(AppError)
    expect(app.databaseFile).toBe(join(folder, 'a.db'))
    expect(names(app)).toEqual(['Första'])
  })

  it('opening the open database again changes nothing, however it is written', () => {
    const app = start()
    app.switchTo(`${folder}/./a.db`, { create: false })
    expect(names(app)).toEqual([])
  })

  it('a reader takes no lock, changes nothing and says why', () => {
    save(start(), 'Första')
    const reader = start('a.db', { readOnly: true, create: false })
    expect(names(reader)).toEqual(['Första'])
    expect(save(reader, 'Andra')).toMatchObject({ ok: false, error: { code: 'DATABASE' } })
    reader.dailyBackup()
    expect(existsSync(join(folder, 'sakerhetskopior'))).toBe(false)
  })
})

describe('the copy of the day', () => {
  it('is made once a day, by the Swedish calendar', () => {
    const app = start()
    app.dailyBackup()
    app.dailyBackup()
    expect(readdirSync(join(folder, 'sakerhetskopior'))).toEqual(['a.db.daglig.2026-11-23.db'])
  })

  it('that can’t be made is a warning, and the program goes on', () => {
    const lines: string[] = []
    const app = start('a.db', { log: (level, message) => lines.push(`${level} ${message}`) })
    writeFileSync(join(folder, 'sakerhetskopior'), 'en fil där mappen skulle ligga')
    app.dailyBackup()
    expect(app.warnings).toEqual(['Dagens säkerhetskopia kunde inte göras. Kontrollera att det finns plats på disken.'])
    expect(lines).toEqual(['error daily backup failed'])
    expect(save(app, 'Första').ok).toBe(true)
  })
})

describe('backup and restore', () => {
  it('a restore brings back what was there, keeps the present file beside, and can be undone', async () => {
    const app = start()
    save(app, 'Före')
    const copy = join(folder, 'kopia.db')
    expect(await app.router.runJob('settings.backUp', { file: copy })).toMatchObject({ ok: true })
    save(app, 'Efter')

    const restored = await app.router.runJob('settings.restore', { file: copy })
    if (!restored.ok) throw new AppError(restored.error)
    expect(names(app)).toEqual(['Före'])

    const undone = await app.router.runJob('settings.restore', { file: restored.value.keptAs })
    expect(undone.ok).toBe(true)
    expect(names(app).toSorted()).toEqual(['Efter', 'Före'])
  })

  it('a copy that is damaged, another program’s or no database is refused and nothing has changed', async () => {
    const app = start()
    save(app, 'Före')
    mkdirSync(join(folder, 'mapp'))
    const bad = join(folder, 'mapp', 'kopia.db')
    for (const content of ['', 'ingen databas', `SQLite format 3\0${'x'.repeat(5000)}`]) {
      writeFileSync(bad, content)
      expect(await app.router.runJob('settings.restore', { file: bad })).toMatchObject({ ok: false })
      expect(names(app)).toEqual(['Före'])
    }
    rmSync(bad)
    expect(await app.router.runJob('settings.restore', { file: bad })).toMatchObject({ ok: false })
    expect(readdirSync(folder).filter((name) => name.includes('aterstall'))).toEqual([])
  })
})

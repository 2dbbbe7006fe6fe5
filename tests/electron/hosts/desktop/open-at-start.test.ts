import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Application, openApplication } from '../../../../electron/core/application'
import { openAtStart } from '../../../../electron/hosts/desktop/open-at-start'
import { freshFolder } from '../../database/files'

const opened: Application[] = []
afterEach(() => {
  for (const application of opened.splice(0)) application.close()
})

const open = (databaseFile: string, create: boolean): Application => {
  const application = openApplication({ databaseFile, create })
  opened.push(application)
  return application
}

/** Dialogs that answer in turn, and what they said. */
function dialogs(answers: Array<{ choice: number; file?: string }>) {
  const said: string[] = []
  let turn = -1
  return {
    said,
    showMessageBoxSync: ({ detail }: { detail?: string }): number => {
      said.push(detail ?? '')
      turn += 1
      return answers[turn]?.choice ?? 2
    },
    showOpenDialogSync: (): string[] | undefined => {
      const file = answers[turn]?.file
      return file === undefined ? undefined : [file]
    },
  }
}
const another = 0
const restore = 1

describe('when the window starts', () => {
  it('a missing database is made without a question', async () => {
    const asked = dialogs([])
    const application = await openAtStart(join(freshFolder(), 'a.db'), open, asked)
    expect(application?.router.call('settings.frame', {})).toMatchObject({ ok: true })
    expect(asked.said).toEqual([])
  })

  it('a damaged one is told, and leaving changes nothing', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'a.db'), 'skadad')
    const asked = dialogs([])
    expect(await openAtStart(join(folder, 'a.db'), open, asked)).toBeUndefined()
    expect(asked.said[0]).toContain('går inte att öppna som en databas')
    expect(readdirSync(folder)).toEqual(['a.db'])
  })

  it('another database can be chosen instead; choosing none asks again', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'a.db'), 'skadad')
    open(join(folder, 'b.db'), true).close()
    const asked = dialogs([{ choice: another }, { choice: another, file: join(folder, 'b.db') }])
    const application = await openAtStart(join(folder, 'a.db'), open, asked)
    expect(application?.databaseFile).toBe(join(folder, 'b.db'))
    expect(asked.said).toHaveLength(2)
  })

  it('a copy can be restored over a damaged file, which is kept beside', async () => {
    const folder = freshFolder()
    const copy = join(folder, 'kopia.db')
    const before = open(join(folder, 'b.db'), true)
    await before.router.runJob('settings.backUp', { file: copy })
    before.close()
    writeFileSync(join(folder, 'a.db'), 'skadad')
    const asked = dialogs([
      { choice: restore, file: join(folder, 'a.db') },
      { choice: restore, file: copy },
    ])
    const application = await openAtStart(join(folder, 'a.db'), open, asked)
    expect(application?.databaseFile).toBe(join(folder, 'a.db'))
    expect(asked.said[1]).toContain('kan inte återställas')
    expect(readdirSync(folder).some((name) => name.startsWith('a.db.skadad-'))).toBe(true)
  })
})

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentKind } from '../../../../shared/contracts/values'
import { openApplication } from '../../../core/application'
import { ask, work } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'
import { textFlag } from '../flags'

/** The example's first nämnd is the one whose plan the letter is about. */
const daysAvailable = 120

export const demo: Command = {
  name: 'demo',
  usage: 'demo [--out MAPP]',
  summary: 'gör en databas av exemplet och skriver varje slags dokument, att titta på',
  flags: { out: 'value' },
  words: 0,
  run: async ({ terminal, args }) => {
    const folder = terminal.path(textFlag(args, 'out') ?? 'demo')
    const databaseFile = join(folder, 'exempel.db')
    mkdirSync(folder, { recursive: true })
    for (const ending of ['', '-wal', '-shm', '.las']) rmSync(databaseFile + ending, { force: true })
    const app = openApplication({ databaseFile, create: true })
    const documents: string[] = []
    try {
      await work(app, terminal, 'settings.loadExample', {})
      const { committees, today } = ask(app, 'settings.frame', {})
      const thisYear = Number(today.slice(0, 4))
      const committeeId = committees.find(({ name }) => /social/i.test(name))?.id ?? committees[0]?.id ?? null
      ask(app, 'plan.propose', { committeeId, year: thisYear + 1, daysAvailable })
      for (const kind of DocumentKind.options) {
        const aboutPlan = kind === 'tjansteskrivelse-plan'
        const { file } = await work(app, terminal, 'report.create', {
          kind,
          year: aboutPlan ? thisYear + 1 : thisYear - 1,
          committeeId: aboutPlan ? committeeId : null,
          registryNumber: null,
          author: null,
          mode: 'finished',
        })
        const path = join(folder, `${kind}.docx`)
        writeFile(path, file)
        documents.push(path)
      }
    } finally {
      app.close()
    }
    terminal.say('Exemplet är klart. Solberga kommun och alla utförare är påhittade.')
    terminal.say(`Databas:  ${databaseFile}`)
    for (const path of documents) terminal.say(`Dokument: ${path}`)
    terminal.say(`Öppna programmet i webbläsaren:  npm run cli -- serve --open --db ${databaseFile}`)
    terminal.say('Öppna skrivbordsfönstret:        npm start')
    terminal.json({ databaseFile, documents })
    return done
  },
}

import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentKind } from '../../../../shared/contracts/values'
import { type Application, openApplication } from '../../../core/application'
import { ask, work } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'
import { textFlag } from '../flags'
import { demoChoice } from './demo-documents'
import { writeDocument } from './document-draft'

/** The example stands still in November 2026, so that the same documents come out whenever it is made. */
const exampleDay = '2026-11-22'
const exampleYear = 2026
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
    const app = openApplication({ databaseFile, create: true, now: () => new Date(`${exampleDay}T09:00:00.000Z`) })
    const documents: string[] = []
    const notWritten: string[] = []
    try {
      await work(app, terminal, 'settings.loadExample', {})
      const { committees } = ask(app, 'settings.frame', {})
      const committeeId = committees.find(({ name }) => /social/i.test(name))?.id ?? committees[0]?.id ?? null
      copyRiskAnalyses(app, committeeId, exampleYear + 1)
      ask(app, 'plan.propose', { committeeId, year: exampleYear + 1, daysAvailable })
      for (const kind of DocumentKind.options) {
        const found = demoChoice(app, kind, { year: exampleYear, committeeId })
        if ('reasons' in found) {
          notWritten.push(`${kind} skrevs inte. ${found.reasons.join(' ')}`)
          continue
        }
        const { file } = await writeDocument(app, terminal, found.choice, () => undefined)
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
    for (const sentence of notWritten) terminal.note(sentence)
    terminal.say(`Öppna programmet i webbläsaren:  npm run cli -- serve --open --db ${databaseFile}`)
    terminal.say('Öppna skrivbordsfönstret:        npm start')
    terminal.json({ databaseFile, documents })
    return done
  },
}

/** Next year's work begins from this year's analyses, as it does for the user. */
function copyRiskAnalyses(app: Application, committeeId: string | null, year: number): void {
  for (const { serviceAreaId, analysisId, earlier } of ask(app, 'analyse.areas', { committeeId, year }).rows) {
    if (analysisId === null && earlier !== null)
      ask(app, 'analyse.start', { serviceAreaId, year, copyFromId: earlier.id })
  }
}

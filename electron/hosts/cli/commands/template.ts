import { openApplication } from '../../../core/application'
import { work } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'

export const template: Command = {
  name: 'template',
  usage: 'template FIL.xlsx',
  summary: 'skriver den tomma arbetsboken för inläsning, med förklaringar och vallistor',
  flags: {},
  words: 1,
  run: async ({ terminal, args }) => {
    const path = terminal.path(args.words[0] ?? '')
    const app = openApplication({ databaseFile: ':memory:', create: true })
    try {
      writeFile(path, await work(app, terminal, 'register.importTemplate', {}))
    } finally {
      app.close()
    }
    terminal.say(`Arbetsboken finns i ${path}. Fyll i den och läs in med kommandot import.`)
    terminal.json({ file: path })
    return done
  },
}

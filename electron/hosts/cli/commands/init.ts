import { existsSync } from 'node:fs'
import { AppError } from '../../../../shared/errors'
import { ask, work } from '../ask'
import { type Command, done } from '../command'
import { switchFlag } from '../flags'

export const init: Command = {
  name: 'init',
  usage: 'init [--example] [--db FIL]',
  summary: 'gör en ny, tom databas (eller en med det påhittade exemplet)',
  flags: { example: 'switch' },
  words: 0,
  run: async ({ terminal, args, databaseFile, open }) => {
    if (existsSync(databaseFile)) {
      throw new AppError({
        code: 'DATABASE',
        userMessage: `Filen ${databaseFile} finns redan. Välj ett annat namn med --db. Inget har ändrats.`,
      })
    }
    const app = open('create')
    const example = switchFlag(args, 'example')
    if (example) await work(app, terminal, 'settings.loadExample', {})
    const { isEmpty } = ask(app, 'settings.frame', {})
    terminal.say(
      isEmpty ? `En tom databas finns nu i ${databaseFile}.` : `En databas med exemplet finns nu i ${databaseFile}.`,
    )
    terminal.json({ databaseFile, example })
    return done
  },
}

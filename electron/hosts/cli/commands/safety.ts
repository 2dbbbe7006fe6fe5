import { existsSync } from 'node:fs'
import { work } from '../ask'
import { type Command, done } from '../command'
import { discardDatabase, requireUsableDatabase } from '../../../core/settings/database-file-repo'
import { setAsideUnreadable } from '../../../core/settings/set-aside'
import { AppError } from '../../../../shared/errors'

export const backup: Command = {
  name: 'backup',
  usage: 'backup FIL.db [--db FIL]',
  summary: 'gör en säkerhetskopia medan programmet används',
  flags: {},
  words: 1,
  run: async ({ terminal, args, open }) => {
    const file = terminal.path(args.words[0] ?? '')
    if (existsSync(file)) {
      throw new AppError({
        code: 'FILE',
        userMessage: `Filen ${file} finns redan. Välj ett annat namn. Inget har ändrats.`,
      })
    }
    const copy = await work(open('read'), terminal, 'settings.backUp', { file })
    terminal.say(`Säkerhetskopian finns i ${copy.file} och är kontrollerad.`)
    terminal.json(copy)
    return done
  },
}

export const restore: Command = {
  name: 'restore',
  usage: 'restore FIL.db [--db FIL]',
  summary: 'återställer en säkerhetskopia; den nuvarande filen behålls bredvid',
  flags: {},
  words: 1,
  run: async ({ terminal, args, databaseFile, open }) => {
    const file = terminal.path(args.words[0] ?? '')
    requireUsableDatabase(file)
    const setAside = setAsideUnreadable(databaseFile, new Date())
    const existed = existsSync(databaseFile)
    const result = await work(open('create'), terminal, 'settings.restore', { file })
    // What the restore replaced was made a moment ago to have something to replace.
    if (!existed) discardDatabase(result.keptAs)
    const keptAs = existed ? result.keptAs : setAside
    terminal.say(`Säkerhetskopian är återställd till ${result.databaseFile}.`)
    if (keptAs !== null) terminal.say(`Den tidigare databasen finns kvar som ${keptAs}.`)
    terminal.json({ databaseFile: result.databaseFile, keptAs })
    return done
  },
}

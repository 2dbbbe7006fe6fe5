import { work } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'

export const exportCommand: Command = {
  name: 'export',
  usage: 'export FIL.xlsx [--db FIL]',
  summary: 'skriver hela registret som en arbetsbok av samma form',
  flags: {},
  words: 1,
  run: async ({ terminal, args, open }) => {
    const path = terminal.path(args.words[0] ?? '')
    writeFile(path, await work(open('read'), terminal, 'register.exportWorkbook', {}))
    terminal.say(`Registret finns i ${path}.`)
    terminal.json({ file: path })
    return done
  },
}

import { formatCount } from '../../../../shared/text/format'
import { ask, committeeByName } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'
import { textFlag, yearFlag } from '../flags'

export const calendarCommand: Command = {
  name: 'calendar',
  usage: 'calendar FIL.ics --year ÅR [--committee NÄMND] [--responsible ROLL] [--db FIL]',
  summary: 'skriver årets besök som en kalenderfil för Outlook',
  flags: { year: 'value', committee: 'value', responsible: 'value' },
  words: 1,
  run: async ({ terminal, args, open }) => {
    const year = yearFlag(args)
    const app = open('read')
    const committeeId = committeeByName(app, textFlag(args, 'committee'))
    const responsible = textFlag(args, 'responsible')
    const span = { committeeId, responsible, from: `${year}-01-01`, to: `${year}-12-31` }
    const { file, visits } = ask(app, 'plan.calendarFile', span)
    const { clashes } = ask(app, 'plan.calendar', span)
    const path = terminal.path(args.words[0] ?? '')
    writeFile(path, file)
    terminal.say(`${formatCount(visits, 'besök', 'besök')} ${year} finns i ${path}.`)
    for (const { date, sentence } of clashes) terminal.note(`${date}: ${sentence}`)
    terminal.json({ file: path, year, visits, clashes: clashes.map(({ date, sentence }) => ({ date, sentence })) })
    return done
  },
}

import { DocumentKind } from '../../../../shared/contracts/values'
import { committeeByName, work } from '../ask'
import { type Command, done } from '../command'
import { writeFile } from '../files'
import { textFlag, usageError, yearFlag } from '../flags'
import { planFor } from './plan'

export const documentCommand: Command = {
  name: 'document',
  usage: `document ${DocumentKind.options.join('|')} --year ÅR [--committee NÄMND] [--author ROLL] [--registry-number DNR] --out FIL.docx [--db FIL]`,
  summary: 'skriver ett Word-dokument',
  flags: { year: 'value', committee: 'value', out: 'value', author: 'value', 'registry-number': 'value' },
  words: 1,
  run: async ({ terminal, args, open }) => {
    const kind = DocumentKind.safeParse(args.words[0])
    if (!kind.success) {
      throw usageError(`Dokumentet ${args.words[0]} finns inte. Välj bland: ${DocumentKind.options.join(', ')}.`)
    }
    const year = yearFlag(args)
    const out = textFlag(args, 'out')
    if (out === null) throw usageError('Ange vart dokumentet ska skrivas, till exempel --out rapport.docx.')
    const app = open('write')
    const asked = committeeByName(app, textFlag(args, 'committee'))
    const committeeId = kind.data === 'tjansteskrivelse-plan' ? planFor(app, asked, year).plan.committeeId : asked
    const { document, file } = await work(app, terminal, 'report.create', {
      kind: kind.data,
      year,
      committeeId,
      registryNumber: textFlag(args, 'registry-number'),
      author: textFlag(args, 'author'),
      mode: 'finished',
    })
    const path = terminal.path(out)
    writeFile(path, file)
    terminal.say(`${document.title} finns i ${path}.`)
    terminal.json({ file: path, kind: document.kind, title: document.title, sha256: document.sha256 })
    return done
  },
}

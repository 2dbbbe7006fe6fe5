import type { ImportIssue } from '../../../../shared/contracts/exchange'
import { issueSentence } from '../../../../shared/domain/import-issue'
import { formatCount } from '../../../../shared/text/format'
import { work } from '../ask'
import { type Command, done, refused, type Surroundings } from '../command'
import { readFile } from '../files'
import { switchFlag, textFlag } from '../flags'

export const importCommand: Command = {
  name: 'import',
  usage: 'import FIL.xlsx|FIL.csv [--sheet BLAD] [--dry-run] [--skip-invalid] [--db FIL]',
  summary: 'läser in en arbetsbok: allt eller inget, om inte --skip-invalid anges',
  flags: { sheet: 'value', 'dry-run': 'switch', 'skip-invalid': 'switch' },
  words: 1,
  run: async (surroundings) => {
    const { terminal, args, open } = surroundings
    const file = readFile(terminal.path(args.words[0] ?? ''))
    const dryRun = switchFlag(args, 'dry-run')
    const app = open(dryRun ? 'try' : 'create')
    const preview = await work(app, terminal, 'register.previewImport', { file, sheet: textFlag(args, 'sheet') })
    const errors = preview.issues.filter(({ degree }) => degree === 'error')
    const skipInvalid = switchFlag(args, 'skip-invalid')
    const stops = errors.length > 0 && !skipInvalid
    if (dryRun || stops) return tellPreview(surroundings, preview, stops)

    const result = await work(app, terminal, 'register.runImport', { token: preview.token, skipInvalid })
    for (const issue of result.issues) terminal.note(issueSentence(issue))
    for (const sheet of result.sheets) {
      const skipped = sheet.skipped > 0 ? `, ${sheet.skipped} hoppades över` : ''
      terminal.say(
        `${sheet.name}: ${sheet.new} nya, ${sheet.changed} ändrade, ${sheet.unchanged} oförändrade${skipped}.`,
      )
    }
    if (result.sheets.length === 0) terminal.say('Filen innehöll inga rader. Inget har ändrats.')
    terminal.json({ dryRun: false, ...result })
    return done
  },
}

function tellPreview(
  { terminal }: Surroundings,
  preview: {
    fileName: string
    sheets: Array<{ name: string; new: number; changed: number; unchanged: number; wrong: number }>
    issues: ImportIssue[]
    issueCount: number
  },
  stops: boolean,
): number {
  for (const issue of preview.issues) terminal.note(issueSentence(issue))
  if (preview.issueCount > preview.issues.length) {
    terminal.note(`… och ${preview.issueCount - preview.issues.length} till.`)
  }
  for (const sheet of preview.sheets) {
    terminal.say(
      `${sheet.name}: ${sheet.new} nya, ${sheet.changed} ändrade, ${sheet.unchanged} oförändrade, ${sheet.wrong} felaktiga.`,
    )
  }
  if (stops) {
    const wrong = preview.sheets.reduce((sum, sheet) => sum + sheet.wrong, 0)
    terminal.note(
      `Filen ${preview.fileName} lästes inte in: ${formatCount(wrong, 'rad är felaktig', 'rader är felaktiga')}. Rätta dem, eller läs in resten med --skip-invalid. Inget har ändrats.`,
    )
  } else terminal.say('Provläsning: inget har ändrats.')
  const sheets = preview.sheets.map(({ name, new: added, changed, unchanged, wrong }) => ({
    name,
    new: added,
    changed,
    unchanged,
    wrong,
  }))
  terminal.json({
    dryRun: true,
    fileName: preview.fileName,
    sheets,
    issues: preview.issues,
    issueCount: preview.issueCount,
  })
  return stops ? refused : done
}

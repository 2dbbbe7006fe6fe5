import type { XrayCheck, XrayHit } from '../../../../shared/contracts/xray'
import { countWords, hitWords } from '../../../../shared/domain/xray/words'
import { xrayDegreeNames } from '../../../../shared/text/act-names'
import { formatNumber } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { ask, work } from '../ask'
import { type Command, done, refused } from '../command'

/** What the program keeps watch over itself, and then what Röntgen says of what people have registered. */
export const check: Command = {
  name: 'check',
  usage: 'check [--db FIL]',
  summary: 'kontrollerar databas, logg och dokument, och röntgar registret',
  flags: {},
  words: 0,
  run: async ({ terminal, open }) => {
    const app = open('read')
    const { ok, sentences } = await work(app, terminal, 'settings.check', {})
    for (const sentence of sentences) (ok ? terminal.say : terminal.note)(sentence)
    // A file that isn't whole says nothing certain of its rows.
    const rontgen = ok ? xrayOf(app) : null
    if (rontgen !== null) for (const line of summaryOf(rontgen)) terminal.say(line)
    terminal.json({ ok, sentences, rontgen })
    return ok ? done : refused
  },
}

interface Xray {
  faults: number
  warnings: number
  notices: number
  looked: number
  checks: Array<Omit<XrayCheck, 'hits'> & { hits: XrayHit[] }>
}

function xrayOf(app: Application): Xray {
  const { faults, warnings, notices, looked, rows } = ask(app, 'xray.checks', { committeeId: null })
  const hits = ask(app, 'xray.hits', { committeeId: null, limit: 100_000 }).rows
  return {
    faults,
    warnings,
    notices,
    looked,
    checks: rows.map((row) => ({ ...row, hits: hits.filter(({ checkKey }) => checkKey === row.key) })),
  }
}

/** One line, and then one for each check that finds something. */
function summaryOf(xray: Xray): string[] {
  const found = xray.checks.filter(({ hits }) => hits.length > 0)
  const head =
    xray.looked === 0
      ? 'Röntgen: inget att gå igenom än.'
      : `Röntgen: ${countWords(xray, true)} (${xray.checks.length} kontroller, ${formatNumber(xray.looked)} uppgifter).`
  return [
    head,
    ...found.map(
      (row) => `  ${xrayDegreeNames[row.degree]}: ${row.name}, ${hitWords({ ...row, hits: row.hits.length })}.`,
    ),
  ]
}

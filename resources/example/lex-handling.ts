import { lexSarahHandling, usualMeasures } from './catalogue/lex-sarah-handling.ts'
import { addDays, toWorkday } from './dates.ts'
import type { Row } from './rows.ts'

/** Days after the report in a case that took its usual way. */
const usual = { started: 3, reported: 9, done: 48, measured: 80, decided: 130, closed: 140 }

/** The cases with what has been done about each: most are closed, the latest stand at different steps. */
export const withHandling = (rows: readonly Row[]): Row[] =>
  rows.map((row, at) => ({ ...row, ...(lexSarahHandling[String(row['Datum'])] ?? usualWay(row, at)) }))

function usualWay(row: Row, at: number): Row {
  const after = (days: number): string => toWorkday(addDays(String(row['Datum']), days))
  const isReported = row['Anmäld till IVO'] === 'ja'
  return {
    Utredare: 'socialt ansvarig samordnare',
    'Utredning inledd': after(usual.started),
    Utredning: 'Orsaken var att ingen hade i uppgift att se att det blev gjort.',
    'Utredning klar': after(usual.done),
    Bedömning: isReported ? 'allvarligt missförhållande' : 'missförhållande',
    'Anmäld till IVO den': isReported ? after(usual.reported) : null,
    'IVO-beslut den': isReported ? after(usual.decided) : null,
    Åtgärd: usualMeasures[at % usualMeasures.length] ?? null,
    Ansvarig: 'enhetschef',
    'Klart senast': after(usual.measured),
    Klart: after(usual.measured - 5),
    Avslutad: after(isReported ? usual.closed : usual.measured),
  }
}

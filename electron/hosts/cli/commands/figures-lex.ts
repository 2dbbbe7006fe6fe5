import { formatNumber } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { lexFiguresJson } from '../../../core/collect/lex/json'
import { ask } from '../ask'
import type { Terminal } from '../command'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

const known = (count: number | null): string => (count === null ? 'uppgift saknas' : formatNumber(count))

/** `figures lex-sarah`: reports a year and how many of them went to IVO, register and Historik joined. */
export function lexSarah({ app, terminal, year, committeeId }: Question): void {
  const figures = ask(app, 'collect.lexFigures', { kind: 'lexSarah', year, committeeId })
  if (figures.years.length === 0) {
    terminal.say(
      `Inga lex Sarah är kända till och med ${year}. Läs in bladet Lex Sarah eller Historik, eller registrera dem under Samla in.`,
    )
  }
  for (const { year: of, reports, reportedToIvo } of figures.years)
    terminal.say(`Lex Sarah ${of}: ${known(reports)}, till IVO: ${known(reportedToIvo)}`)
  for (const sentence of figures.differences) terminal.note(sentence)
  terminal.json(lexFiguresJson(figures))
}

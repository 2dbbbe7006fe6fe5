import type { SignalYear } from '../../../../shared/contracts/signal'
import { formatNumber } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { signalYearsJson } from '../../../core/collect/signal/json'
import { ask } from '../ask'
import type { Terminal } from '../command'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

const shows =
  (register: 'feedback' | 'deviation', title: string) =>
  ({ app, terminal, year, committeeId }: Question): void => {
    const figures = ask(app, 'collect.signalYears', { register, year, committeeId })
    terminal.say(figures.years.length === 0 ? `${title}: uppgift saknas till och med ${year}.` : `${title} per år:`)
    for (const one of figures.years) terminal.say(`   ${lineOf(one)}`)
    for (const sentence of figures.differences) terminal.note(sentence)
    terminal.json(signalYearsJson(figures))
  }

/** '2019 (2019-04-01–2020-04-30): 70, ur Historik'. */
function lineOf({ year, total, period, source }: SignalYear): string {
  const days = period === null ? '' : ` (${period.from}–${period.to})`
  const from = source === 'history' ? ', ur Historik' : source === 'both' ? ', ur registret och Historik' : ''
  return `${year}${days}: ${total === null ? 'uppgift saknas' : formatNumber(total)}${from}`
}

/** `figures synpunkter`. */
export const synpunkter = shows('feedback', 'Synpunkter, klagomål och beröm')
/** `figures avvikelser`. */
export const avvikelser = shows('deviation', 'Avvikelser')

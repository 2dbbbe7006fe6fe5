import { periodInWords } from '../../../../shared/domain/individual/period'
import { formatCount, formatShare } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { individualJson } from '../../../core/collect/individual/json'
import { ask } from '../ask'
import type { Terminal } from '../command'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

/** Judgements per utförare and insats; what may not be shown is said to be so. */
export function individuppfoljning({ app, terminal, year, committeeId }: Question): void {
  const figures = ask(app, 'collect.individualGroups', { year, committeeId })
  const { through, limit, rows } = figures
  if (through === null) {
    terminal.say(`Individuppföljningen ${year} visas när årets första tertial är avslutat.`)
  } else if (rows.length === 0) {
    terminal.say(
      `Ingen individuppföljning är registrerad för ${periodInWords(through)}. Läs in bladet Individuppföljning.`,
    )
  } else terminal.say(`Individuppföljning ${periodInWords(through)}:`)
  for (const { provider, serviceType, all } of rows) {
    const told =
      all.state === 'shown'
        ? `${formatCount(all.answers, 'bedömning', 'bedömningar')}, bristande ${formatShare(all.poor, all.answers)}`
        : all.state === 'few'
          ? `färre än ${limit}, visas inte`
          : 'visas inte, eftersom en mindre grupp annars går att räkna ut'
    terminal.say(`   ${provider}, ${serviceType}: ${told}`)
  }
  terminal.json(individualJson(figures))
}

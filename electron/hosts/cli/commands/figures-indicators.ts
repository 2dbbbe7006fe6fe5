import { indicatorJudgementNames } from '../../../../shared/text/collect-names'
import { formatIndicator } from '../../../../shared/text/indicator-value'
import { sourceLine } from '../../../../shared/domain/indicator/source'
import { indicatorsJson } from '../../../core/collect/indicator/json'
import type { Application } from '../../../core/application'
import { ask } from '../ask'
import type { Terminal } from '../command'

interface Question {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}

/** `figures nyckeltal`: every nyckeltal with its values up to the year, judged against each group of the same year. */
export function nyckeltal({ app, terminal, year, committeeId }: Question): void {
  const { rows } = ask(app, 'collect.indicators', { year, committeeId })
  if (rows.length === 0)
    terminal.say('Inga nyckeltal är registrerade. Läs in bladet Nyckeltal, eller lägg till dem under Samla in.')
  for (const { name, unit, year: of, value, compared } of rows) {
    const group =
      compared === null
        ? ''
        : `; ${compared.name} ${formatIndicator(compared.value, unit)}${compared.judgement === null ? '' : `, ${indicatorJudgementNames[compared.judgement]}`}`
    terminal.say(of === null ? `${name}: uppgift saknas` : `${name} ${of}: ${formatIndicator(value, unit)}${group}`)
  }
  const views = rows.map(({ id }) => ask(app, 'collect.indicator', { id }))
  const source = sourceLine(views.flatMap(({ values }) => values.map((one) => one.source)))
  if (source !== null) terminal.say(source)
  terminal.json(indicatorsJson(year, views))
}

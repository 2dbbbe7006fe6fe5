import { ageBuckets } from '../../../../shared/domain/delayed/age'
import { delayedStateNames } from '../../../../shared/text/collect-names'
import { formatCount, formatMoney, formatNumber } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { delayedJson } from '../../../core/collect/delayed/json'
import { ask } from '../ask'
import type { Terminal } from '../command'

/** The latest report of ej verkställda beslut in or before the year, else what Historik knows of it. */
export function ejVerkstallda({
  app,
  terminal,
  year,
  committeeId,
}: {
  app: Application
  terminal: Terminal
  year: number
  committeeId: string | null
}): void {
  const figures = ask(app, 'collect.delayedFigures', { year, committeeId })
  if (figures.date === null) {
    terminal.say(
      `Inga ej verkställda beslut är registrerade till och med ${year}. Läs in bladet Ej verkställda beslut, eller registrera dem under Samla in.`,
    )
  } else {
    const from = figures.source === 'history' ? ', ur Historik' : ''
    terminal.say(
      `Ej verkställda beslut ${figures.date}${from}: ${formatNumber(figures.total)}, varav avbrott ${formatNumber(figures.interrupted)}.`,
    )
    for (const row of figures.rows.filter(({ total }) => total !== 0)) {
      const times = ageBuckets.map((bucket) => `${delayedStateNames[bucket]} ${formatNumber(row[bucket])}`)
      terminal.say(`   ${row.serviceType}: ${formatNumber(row.total)} (${times.join(', ')})`)
    }
    if (figures.date < `${year}-01-01`) terminal.note(`För ${year} finns ingen rapport; den senaste före visas.`)
    if ((figures.tooYoung ?? 0) > 0) {
      terminal.note(
        `${formatCount(figures.tooYoung ?? 0, 'beslut är yngre', 'beslut är yngre')} än tre månader på rapportdagen och räknas inte.`,
      )
    }
  }
  for (const fee of figures.fees) terminal.say(`   Särskild avgift ${fee.year}: ${formatMoney(fee.amountSek)}`)
  for (const sentence of figures.differences) terminal.note(sentence)
  terminal.json(delayedJson(figures))
}

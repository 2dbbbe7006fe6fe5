import { formatNumber } from '../../../../shared/text/format'
import { prioritiesJson } from '../../../core/plan/json'
import { ask, committeeByName, serviceAreaByName } from '../ask'
import { type Command, done } from '../command'
import { textFlag, yearFlag } from '../flags'

export const priorities: Command = {
  name: 'priorities',
  usage: 'priorities --year ÅR [--area VERKSAMHETSOMRÅDE] [--committee NÄMND] [--db FIL]',
  summary: 'visar vilka som bör granskas i ordning, med skälen i ord',
  flags: { year: 'value', area: 'value', committee: 'value' },
  words: 0,
  run: async ({ terminal, args, open }) => {
    const year = yearFlag(args)
    const app = open('read')
    const serviceAreaId = serviceAreaByName(app, textFlag(args, 'area'))
    const committeeId = committeeByName(app, textFlag(args, 'committee'))
    const output = ask(app, 'plan.priorities', { year, committeeId, serviceAreaId })
    if (output.rows.length === 0) terminal.say(`Inga avtal eller enheter att prioritera ${year}.`)
    for (const row of output.rows) {
      terminal.say(
        `${row.rank}. ${row.provider}, ${row.serviceType}${row.agreement === null ? '' : ` (${row.agreement})`}: ${formatNumber(row.score, 1)} poäng`,
      )
      for (const factor of row.factors) {
        terminal.say(
          `   ${formatNumber(factor.points, 1)} av ${formatNumber(factor.weight)}  ${factor.name}: ${factor.because}`,
        )
      }
    }
    if (output.notRankable.length > 0) {
      terminal.say(`Kan inte prioriteras (saknar avtal och enhet): ${output.notRankable.join(', ')}.`)
    }
    terminal.json(prioritiesJson(output))
    return done
  },
}

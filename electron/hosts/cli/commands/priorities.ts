import type { Output } from '../../../../shared/contracts'
import type { PriorityRow } from '../../../../shared/contracts/priorities'
import { formatNumber } from '../../../../shared/text/format'
import { overrideChoiceNames } from '../../../../shared/text/names'
import type { Application } from '../../../core/application'
import { prioritiesJson } from '../../../core/plan/json'
import { ask, committeeByName, serviceAreaByName } from '../ask'
import { type Command, done, type Terminal } from '../command'
import { textFlag, yearFlag } from '../flags'

type Question = { year: number; committeeId: string | null; serviceAreaId: string | null }
type Answer = Output<'plan.priorities'>

/** So many rows are put into words at a time. */
const pageSize = 5_000

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
    const question = { year, committeeId, serviceAreaId }
    const first = ask(app, 'plan.priorities', { ...question, limit: pageSize })
    if (args.flags['json'] === true) terminal.json(prioritiesJson({ year, rows: allRows(app, question, first) }))
    else tell(terminal, first, allRows(app, question, first))
    return done
  },
}

/** Every row in order, a page at a time. */
function* allRows(app: Application, question: Question, first: Answer): Generator<PriorityRow> {
  yield* first.rows
  for (let offset = pageSize; offset < first.total; offset += pageSize) {
    yield* ask(app, 'plan.priorities', { ...question, offset, limit: pageSize }).rows
  }
}

function tell(
  terminal: Terminal,
  { year, total, unusedSources, notRankable }: Answer,
  rows: Iterable<PriorityRow>,
): void {
  if (total === 0) terminal.say(`Inga avtal eller enheter att prioritera ${year}.`)
  else if (unusedSources.length > 0) {
    const names = unusedSources.map(({ name, source }) => `${name} (${source})`)
    terminal.say(`Saknar uppgifter och räknas som mitten av skalan för alla: ${names.join(', ')}.`)
  }
  for (const row of rows) {
    terminal.say(
      `${row.rank}. ${row.provider}, ${row.serviceType}${row.agreement === null ? '' : ` (${row.agreement})`}: ${formatNumber(row.score, 1)} poäng`,
    )
    for (const factor of row.factors) {
      terminal.say(
        `   ${formatNumber(factor.points, 1)} av ${formatNumber(factor.weight)}  ${factor.name}: ${factor.because}`,
      )
    }
    if (row.override !== null) {
      terminal.say(`   Eget val: ${overrideChoiceNames[row.override.choice]}. ${row.override.reason}`)
    }
    if (row.positive !== null) terminal.say(`   Positivt: ${row.positive}`)
  }
  if (notRankable.length > 0) {
    terminal.say(`Kan inte prioriteras (saknar avtal och enhet): ${notRankable.join(', ')}.`)
  }
}

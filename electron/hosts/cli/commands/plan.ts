import type { PlanView } from '../../../../shared/contracts/plan'
import { AppError } from '../../../../shared/errors'
import { formatDays, formatMonth, formatNumber } from '../../../../shared/text/format'
import { planOriginNames, reviewKindNames, versionStatusNames } from '../../../../shared/text/names'
import type { Application } from '../../../core/application'
import { planJson } from '../../../core/plan/json'
import { ask, committeeByName } from '../ask'
import { type Command, done, type Terminal } from '../command'
import { daysFlag, switchFlag, textFlag, usageError, yearFlag } from '../flags'
import { textTable } from '../text-table'

export const plan: Command = {
  name: 'plan',
  usage: 'plan --year ÅR [--propose --days DAGAR] [--committee NÄMND] [--db FIL]',
  summary: 'visar uppföljningsplanen, eller föreslår en inom antalet arbetsdagar',
  flags: { year: 'value', propose: 'switch', days: 'value', committee: 'value' },
  words: 0,
  run: async ({ terminal, args, open }) => {
    const year = yearFlag(args)
    const propose = switchFlag(args, 'propose')
    if (!propose && textFlag(args, 'days') !== null)
      throw usageError('--days hör till --propose: plan --year 2027 --propose --days 120.')
    const days = propose ? daysFlag(args) : 0
    const app = open(propose ? 'write' : 'read')
    const committeeId = committeeByName(app, textFlag(args, 'committee'))
    if (propose) ask(app, 'plan.propose', { committeeId, year, daysAvailable: days })
    const view = planFor(app, committeeId, year)
    tell(terminal, view)
    terminal.json(planJson(view))
    return done
  },
}

/** The plan of a nämnd, or the joint one; without a nämnd also the only one there is. @throws AppError NOT_FOUND */
export function planFor(app: Application, committeeId: string | null, year: number): PlanView {
  const { view, others } = ask(app, 'plan.current', { committeeId, year })
  if (view !== null) return view
  const [only, second] = others
  if (committeeId === null && only !== undefined && second === undefined) return ask(app, 'plan.byId', { id: only.id })
  const names = others.map(({ committeeName }) => committeeName ?? 'alla nämnder').join(', ')
  throw new AppError({
    code: 'NOT_FOUND',
    userMessage:
      others.length === 0
        ? `Det finns ingen uppföljningsplan för ${year}. Föreslå en med plan --year ${year} --propose --days 120.`
        : `Det finns ingen sådan plan för ${year}. Ange nämnd med --committee. Planer finns för: ${names}.`,
  })
}

function tell(terminal: Terminal, { plan: record, committeeName, rows, leftOut, capacity }: PlanView): void {
  terminal.say(
    `Uppföljningsplan ${record.year} för ${committeeName ?? 'alla nämnder'}, ${versionStatusNames[record.status]}.`,
  )
  const left = capacity.left < 0 ? `${formatDays(-capacity.left)} för mycket` : `${formatDays(capacity.left)} kvar`
  terminal.say(`${formatNumber(capacity.planned)} av ${formatDays(capacity.available)} är planerade, ${left}.`)
  const lines = rows.map((row) => [
    planOriginNames[row.origin],
    row.providerName,
    row.serviceTypeName,
    reviewKindNames[row.kind],
    row.month === null ? '–' : formatMonth(row.month, 'short'),
    formatNumber(row.days, 1),
    row.reasons.join(' '),
  ])
  for (const line of textTable(['Grund', 'Utförare', 'Insats', 'Slag', 'Månad', 'Dagar', 'Varför'], lines))
    terminal.say(line)
  if (leftOut.length > 0) terminal.say(`${leftOut.length} ryms inte eller valdes bort; de visas med --json.`)
}

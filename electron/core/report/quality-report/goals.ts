import { GoalFollowUpStatus } from '../../../../shared/contracts/collect-values'
import type { GoalTertialRow } from '../../../../shared/contracts/goal-follow-up'
import { goalFollowUpStatusNames } from '../../../../shared/text/collect-names'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { GoalLine, Goals } from '../../../documents/quality-report/view-model'
import { listIndicators } from '../../collect/indicator/list-indicators'
import type { Context } from '../../context'
import { goalTertialRows } from '../../plan/goals/goal-tertials'
import { traced } from '../traced'

/** The year's mål and uppdrag with their tertials, and in short how the nyckeltal stand. */
export function goalModel(context: Context, base: ReportBase): Goals {
  const { committeeId, year, today } = base
  const rows = goalTertialRows(context.db, committeeId, year, today)
  const figure = (what: string, own: readonly GoalTertialRow[]) =>
    traced(
      own.length,
      `${what} ${year}`,
      'goal',
      own.map(({ goal }) => ({ id: goal.id })),
    )
  const latestIs = (status: GoalFollowUpStatus) => rows.filter((row) => latestOf(row)?.status === status)
  return {
    total: figure('Mål och uppdrag', rows),
    lines: rows.map(toLine),
    byStatus: GoalFollowUpStatus.options.map((status) => ({
      status,
      figure: figure(`Mål och uppdrag, ${goalFollowUpStatusNames[status]},`, latestIs(status)),
    })),
    withoutFollowUp: figure(
      'Mål och uppdrag utan uppföljning',
      rows.filter((row) => latestOf(row) === null),
    ),
    indicators: indicatorsOf(context, base),
  }
}

function latestOf({ tertials }: GoalTertialRow): GoalLine['latest'] {
  const told = tertials.flatMap(({ tertial, followUp }): NonNullable<GoalLine['latest']>[] =>
    followUp === null || followUp.status === null
      ? []
      : [{ tertial, status: followUp.status, comment: followUp.comment, measure: followUp.measure }],
  )
  return told.at(-1) ?? null
}

const toLine = (row: GoalTertialRow): GoalLine => ({
  title: row.goal.title,
  kind: row.goal.kind,
  givenBy: row.goal.givenBy,
  responsible: row.goal.responsible,
  status: row.goal.status,
  comment: row.goal.comment,
  tertials: row.tertials.map(({ followUp }) => followUp?.status ?? null),
  latest: latestOf(row),
})

/** Values up to the year, the same comparison as the page Nyckeltal. */
function indicatorsOf(context: Context, { committeeId, year }: ReportBase): Goals['indicators'] {
  const { rows } = listIndicators(context, {
    committeeId,
    year,
    search: '',
    kind: null,
    serviceAreaId: null,
    includeArchived: false,
  })
  const known = rows.filter((row) => row.value !== null && (row.year ?? 0) >= year - 1)
  const figure = (what: string, own: typeof rows) => traced(own.length, `${what} ${year}`, 'indicator', own)
  const compared = known.filter(({ compared: group }) => (group?.judgement ?? null) !== null)
  return {
    all: figure('Nyckeltal med värde', known),
    compared: figure('Nyckeltal som kan jämföras med en grupp', compared),
    better: figure(
      'Nyckeltal bättre än gruppen',
      compared.filter((row) => row.compared?.judgement === 'better'),
    ),
    worse: figure(
      'Nyckeltal sämre än gruppen',
      compared.filter((row) => row.compared?.judgement === 'worse'),
    ),
    changed: figure(
      'Nyckeltal med värde även året före',
      known.filter(({ trend }) => trend !== null),
    ),
    improved: figure(
      'Nyckeltal som har förbättrats',
      known.filter(({ trend }) => trend === 'better'),
    ),
    worsened: figure(
      'Nyckeltal som har försämrats',
      known.filter(({ trend }) => trend === 'worse'),
    ),
    rows: known.map((row) => ({
      name: row.name,
      unit: row.unit,
      year: row.year ?? year,
      own: traced(row.value, `${row.name} ${row.year}`, 'indicator', [row]),
      before:
        row.before === null ? null : traced(row.before.value, `${row.name} ${row.before.year}`, 'indicator', [row]),
      group:
        row.compared === null
          ? null
          : {
              name: row.compared.name,
              figure: traced(row.compared.value, `${row.name} ${row.year}, ${row.compared.name}`, 'indicator', [row]),
            },
      judgement: row.compared?.judgement ?? null,
      trend: row.trend,
    })),
  }
}

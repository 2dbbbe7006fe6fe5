import type { IndicatorComparison, IndicatorRow } from '../../../../shared/contracts/indicator'
import { isBestGroup, isOwnGroup, orderedGroups } from '../../../../shared/domain/indicator/groups'
import { judge } from '../../../../shared/domain/indicator/judge'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Tables } from '../../../database/tables'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { indicatorRepo } from './indicator-repo'

type Value = Tables['indicatorValue']
type Listed = ReturnType<ReturnType<typeof indicatorRepo>['list']>['rows'][number]

/** Every nyckeltal with its latest own value, how it has changed, and how it stands to a group in the same year. */
export const listIndicators: Handler<'collect.indicators'> = ({ db }, filter) => {
  const repo = indicatorRepo(db)
  const { rows, totalUnfiltered } = repo.list(filter)
  const { municipality } = readSettings(db).settings
  const values = groupBy(repo.totals(filter.year), ({ indicatorId }) => indicatorId)
  return {
    rows: rows.map((row) => rowOf(row, values.get(row.id) ?? [], municipality)),
    total: rows.length,
    totalUnfiltered,
    archived: repo.archived(),
    groups: orderedGroups(repo.wordsIn('groupName'), municipality),
    sources: repo.wordsIn('source'),
  }
}

function rowOf(indicator: Listed, values: readonly Value[], municipality: string): IndicatorRow {
  const own = values.filter(({ groupName }) => isOwnGroup(groupName, municipality))
  const known = own.filter((one): one is Value & { value: number } => one.value !== null)
  const [before, now] = known.length > 1 ? known.slice(-2) : [undefined, known[0]]
  const missing = own.findLast(({ year, value }) => value === null && year > (now?.year ?? 0))
  const compared = comparisons(indicator, values, now?.year ?? missing?.year ?? null, now?.value ?? null, municipality)
  return {
    ...indicator,
    year: now?.year ?? null,
    value: now?.value ?? null,
    source: now?.source ?? null,
    missingYear: missing?.year ?? null,
    before: before === undefined ? null : { year: before.year, value: before.value },
    change: before === undefined || now === undefined ? null : difference(now.value, before.value),
    trend: judge(now?.value ?? null, before?.value ?? null, indicator.better),
    compared: compared.find(({ name }) => !isBestGroup(name)) ?? null,
    best: compared.find(({ name }) => isBestGroup(name)) ?? null,
  }
}

/** The groups that have a value in the same year, in the order in which they are compared with. */
function comparisons(
  { better }: Listed,
  values: readonly Value[],
  year: number | null,
  own: number | null,
  municipality: string,
): IndicatorComparison[] {
  const groups = values.filter(
    (one) => one.year === year && one.value !== null && !isOwnGroup(one.groupName, municipality),
  )
  const byName = new Map(groups.map((one) => [nameKey(one.groupName), one]))
  return orderedGroups(
    groups.map(({ groupName }) => groupName),
    municipality,
  ).map((name) => {
    const value = byName.get(nameKey(name))?.value ?? null
    return { name, value, judgement: judge(own, value, better) }
  })
}

/** Without the noise of binary fractions: 64.3 − 60.1 is 4.2. */
const difference = (a: number, b: number): number => Number((a - b).toPrecision(12))

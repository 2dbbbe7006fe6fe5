import { GenderOrTotal } from '../../../../shared/contracts/collect-values'
import type { IndicatorValue } from '../../../../shared/contracts/indicator'
import { isOwnGroup, orderedGroups } from '../../../../shared/domain/indicator/groups'
import { judge } from '../../../../shared/domain/indicator/judge'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Database } from '../../../database/database'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { indicatorRepo } from './indicator-repo'

/** Everything of one nyckeltal: years, groups and genders, each value judged, with its source and what it was before. */
export const getIndicator: Handler<'collect.indicator'> = (context, { id }) => {
  const { db } = context
  // Says so where it is gone.
  const stored = recordedTable(context, 'indicator').byId(id)
  const indicator = indicatorRepo(db).one(id) ?? { ...stored, serviceAreaName: null }
  const values = valuesOf(db, id, indicator.better)
  const { municipality } = readSettings(db).settings
  const names = new Map(values.map(({ groupName }) => [nameKey(groupName), groupName]))
  const used = new Set(values.map(({ gender }) => gender))
  return {
    indicator,
    groups: orderedGroups([...names.values()], municipality),
    years: [...new Set(values.map(({ year }) => year))].toSorted((a, b) => a - b),
    // All together first, as everywhere else.
    genders: (['total', ...GenderOrTotal.exclude(['total']).options] as const).filter((gender) => used.has(gender)),
    values,
  }
}

/** The values of a nyckeltal, each held against the own one of the same year and gender. */
export function valuesOf(db: Database, id: string, better: Parameters<typeof judge>[2]): IndicatorValue[] {
  const repo = indicatorRepo(db)
  const { municipality } = readSettings(db).settings
  const corrections = groupBy(repo.corrections(id), ({ valueId }) => valueId)
  const rows = repo.values(id).map((row) => ({ ...row, own: isOwnGroup(row.groupName, municipality) }))
  const ownValues = new Map(rows.filter(({ own }) => own).map((row) => [`${row.year} ${row.gender}`, row.value]))
  return rows.map((row) => ({
    ...row,
    judgement: row.own ? null : judge(ownValues.get(`${row.year} ${row.gender}`) ?? null, row.value, better),
    corrections: corrections.get(row.id) ?? [],
  }))
}

import type { Handler } from '../../handler'
import { rowsWhere } from '../../register/list-query'
import { areaList, type AreaSqlRow, measureList, type MeasureSqlRow } from './development-repo'
import { toAreaRows, toMeasureRows } from './rows'

const belongs = (column: 'developmentAreaId' | 'systemMeasureId') =>
  `(t.year = :year OR EXISTS (SELECT 1 FROM carryOver o
     WHERE o.${column} = t.id AND o.year = :year AND o.target = 'qualityReport'))
   AND (:committeeId IS NULL OR c.id IS NULL OR c.id = :committeeId)`

/**
 * What a year's kvalitetsberättelse tells: the year's own utvecklingsområden and systemåtgärder, and those that were carried
 * to it, each with how it went and its effect.
 */
export const developmentOfYear: Handler<'assess.developmentOfYear'> = (context, { committeeId, year }) => {
  const values = { committeeId, year }
  return {
    areas: toAreaRows(context, rowsWhere<AreaSqlRow>(context, areaList, { sql: belongs('developmentAreaId'), values })),
    measures: toMeasureRows(
      context,
      rowsWhere<MeasureSqlRow>(context, measureList, { sql: belongs('systemMeasureId'), values }),
    ),
  }
}

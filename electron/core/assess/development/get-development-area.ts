import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { rowOf, rowsWhere } from '../../register/list-query'
import { areaList, type AreaSqlRow, measureList, type MeasureSqlRow } from './development-repo'
import { groundsOf } from './ground-repo'
import { toAreaRows, toMeasureRows } from './rows'

/** One utvecklingsområde with what it rests on and the systemåtgärder that answer it. */
export const getDevelopmentArea: Handler<'assess.developmentArea'> = (context, { id }) => {
  recordedTable(context, 'developmentArea').byId(id)
  const [row] = toAreaRows(context, [rowOf<AreaSqlRow>(context, areaList, id)])
  if (row === undefined) throw new Error(`no row for developmentArea ${id}`)
  return {
    row,
    grounds: groundsOf(context.db, id),
    measures: toMeasureRows(
      context,
      rowsWhere<MeasureSqlRow>(context, measureList, { sql: 't.developmentAreaId = :id', values: { id } }),
    ),
  }
}

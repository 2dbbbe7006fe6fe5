import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { type Condition, equals, listRows, rowOf } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import { developmentRepo, effectIsDue, measureLate, measureList, type MeasureSqlRow, ofYear } from './development-repo'
import { toMeasureRows } from './rows'

type State = NonNullable<Parameters<Handler<'act.systemMeasures'>>[1]['state']>

/** As `measureState` in shared/domain/development/state.ts. */
const stateSql: Record<State, string> = {
  proposed: 't.stoppedOn IS NULL AND t.doneOn IS NULL AND t.decidedOn IS NULL',
  decided: 't.stoppedOn IS NULL AND t.doneOn IS NULL AND t.decidedOn IS NOT NULL',
  done: 't.stoppedOn IS NULL AND t.doneOn IS NOT NULL',
  stopped: 't.stoppedOn IS NOT NULL',
  active: 't.doneOn IS NULL AND t.stoppedOn IS NULL',
  late: measureLate,
  effect: effectIsDue,
}

export const listSystemMeasures: Handler<'act.systemMeasures'> = (context, input) => {
  const scope = [...inCommittee(input.committeeId, 'c.id'), ...ofYear('systemMeasureId', input.year)]
  const filters: Condition[] = [
    ...(input.state === null ? [] : [{ sql: stateSql[input.state] }]),
    ...equals('t.kind', 'kind', input.kind),
  ]
  const { rows, ...counts } = listRows<MeasureSqlRow>(context, measureList, input, { scope, filters })
  const late = listRows<MeasureSqlRow>(
    context,
    measureList,
    { ...input, search: '', sort: null, offset: 0, limit: 1, includeArchived: false },
    { scope, filters: [{ sql: measureLate }] },
  )
  return {
    rows: toMeasureRows(context, rows),
    ...counts,
    archived: developmentRepo(context.db).archived('systemMeasure'),
    late: late.total,
  }
}

export const getSystemMeasure: Handler<'act.systemMeasure'> = (context, { id }) => {
  recordedTable(context, 'systemMeasure').byId(id)
  const [row] = toMeasureRows(context, [rowOf<MeasureSqlRow>(context, measureList, id)])
  if (row === undefined) throw new Error(`no row for systemMeasure ${id}`)
  return row
}

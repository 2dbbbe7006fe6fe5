import { yearOf } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { type Condition, listRows } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import {
  areaLate,
  areaList,
  type AreaSqlRow,
  developmentRepo,
  effectIsDue,
  notCarriedSql,
  ofYear,
} from './development-repo'
import { toAreaRows } from './rows'

type Status = Parameters<Handler<'assess.developmentAreas'>>[1]['status']

export const listDevelopmentAreas: Handler<'assess.developmentAreas'> = (context, input) => {
  const { db, today } = context
  const scope = [...inCommittee(input.committeeId, 'c.id'), ...ofYear('developmentAreaId', input.year)]
  const { rows, ...counts } = listRows<AreaSqlRow>(context, areaList, input, {
    scope,
    filters: statusIs(input.status, yearOf(today) + 1),
  })
  const late = listRows<AreaSqlRow>(
    context,
    areaList,
    { ...input, search: '', sort: null, offset: 0, limit: 1, includeArchived: false },
    { scope, filters: statusIs('late', 0) },
  )
  return {
    rows: toAreaRows(context, rows),
    ...counts,
    archived: developmentRepo(db).archived('developmentArea'),
    late: late.total,
  }
}

function statusIs(status: Status, nextYear: number): Condition[] {
  switch (status) {
    case null:
      return []
    case 'active':
      return [{ sql: "t.status IN ('open', 'ongoing')" }]
    case 'late':
      return [{ sql: areaLate }]
    case 'effect':
      return [{ sql: effectIsDue }]
    case 'notCarried':
      return [{ sql: notCarriedSql, values: { nextYear } }]
    default:
      return [{ sql: 't.status = :status', values: { status } }]
  }
}

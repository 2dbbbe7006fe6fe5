import { SupervisionBody } from '../../../../shared/contracts/collect-values'
import { reasonsNotToCloseSupervision } from '../../../../shared/domain/supervision/supervision'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { equals, listRows, rowOf } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import { supervisionRepo, type SupervisionSqlRow, toSupervisionRow } from './supervision-repo'
import { daySql, stageSql, supervisionList } from './supervision-sql'

export const listSupervisions: Handler<'collect.supervisions'> = (context, input) => {
  const repo = supervisionRepo(context.db)
  const { year, stage } = input
  const { rows, ...counts } = listRows<SupervisionSqlRow>(context, supervisionList, input, {
    scope: inCommittee(input.committeeId, 'c.id'),
    filters: [
      ...(year === null ? [] : [{ sql: `substr(${daySql}, 1, 4) = :year`, values: { year: String(year) } }]),
      ...(stage === null ? [] : [{ sql: `${stageSql} = :stage`, values: { stage } }]),
      ...equals('t.body', 'body', input.body),
      ...equals('t.providerId', 'providerId', input.providerId),
      ...equals('t.unitId', 'unitId', input.unitId),
      ...equals('st.id', 'serviceTypeId', input.serviceTypeId),
    ],
  })
  return {
    rows: rows.map((row) => toSupervisionRow(row, context.today)),
    ...counts,
    years: repo.years(),
    archived: repo.archived(),
  }
}

export const getSupervision: Handler<'collect.supervision'> = (context, { id }) => {
  recordedTable(context, 'supervision').byId(id)
  const supervision = toSupervisionRow(rowOf<SupervisionSqlRow>(context, supervisionList, id), context.today)
  const reasons = reasonsNotToCloseSupervision(supervision)
  return {
    supervision,
    demands: supervisionRepo(context.db).demands(id, context.today),
    close: { ok: reasons.length === 0, reasons },
  }
}

/** Per year and body; years without any are left out, since nobody knows whether the register was in use then. */
export const supervisionYears: Handler<'collect.supervisionYears'> = ({ db }, { committeeId, year: last }) => {
  const rows = supervisionRepo(db).byYear(committeeId, last)
  const years = [...new Set(rows.map(({ year }) => year))]
  return {
    years: years.map((year) => {
      const own = rows.filter((row) => row.year === year)
      const sum = (of: 'total' | 'closed' | 'demands' | 'openDemands'): number =>
        own.reduce((all, row) => all + row[of], 0)
      const ofBody = (body: SupervisionBody): number => own.find((row) => row.body === body)?.total ?? 0
      return {
        year,
        total: sum('total'),
        byBody: Object.fromEntries(SupervisionBody.options.map((body) => [body, ofBody(body)])) as Record<
          SupervisionBody,
          number
        >,
        demands: sum('demands'),
        openDemands: sum('openDemands'),
        closed: sum('closed'),
      }
    }),
  }
}

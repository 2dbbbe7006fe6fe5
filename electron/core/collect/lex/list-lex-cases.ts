import type { Handler } from '../../handler'
import { equals, listRows } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import { type LexSqlRow, lexRepo, stageIs, toRow } from './lex-repo'
import { lexList } from './lex-sql'

export const listLexCases: Handler<'collect.lexCases'> = (context, input) => {
  const { kind, year } = input
  const repo = lexRepo(context.db, kind)
  const { rows, ...counts } = listRows<LexSqlRow>(context, lexList(kind), input, {
    scope: inCommittee(input.committeeId, 'sa.committeeId'),
    filters: [
      ...(year === null
        ? []
        : [
            {
              sql: 't.reportedOn BETWEEN :first AND :last',
              values: { first: `${year}-01-01`, last: `${year}-12-31` },
            },
          ]),
      ...(input.from === null ? [] : [{ sql: 't.reportedOn >= :from', values: { from: input.from } }]),
      ...(input.until === null ? [] : [{ sql: 't.reportedOn <= :until', values: { until: input.until } }]),
      ...stageIs(input.stage),
      ...equals('t.providerId', 'providerId', input.providerId),
      ...equals('t.unitId', 'unitId', input.unitId),
      ...equals('st.id', 'serviceTypeId', input.serviceTypeId),
    ],
  })
  return {
    rows: rows.map((row) => toRow(row, context.today)),
    ...counts,
    years: repo.years(),
    archived: repo.archived(),
  }
}

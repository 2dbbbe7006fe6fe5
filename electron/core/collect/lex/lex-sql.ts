import type { LexKind } from '../../../../shared/contracts/lex'
import type { ListShape } from '../../register/list-query'

/** The two registers hold the same; only what went wrong has a name of its own. */
export const tableOf: Record<LexKind, 'lexSarah' | 'lexMaria'> = { lexSarah: 'lexSarah', lexMaria: 'lexMaria' }
export const descriptionOf = { lexSarah: 'misconduct', lexMaria: 'event' } as const satisfies Record<LexKind, string>

const elsewhere = `(t.assessment IS NULL AND t.investigationStartedOn IS NULL AND t.investigationDoneOn IS NULL
  AND t.reportedToIvo IS NOT NULL)`
const investigated = `(t.investigationDoneOn IS NOT NULL OR coalesce(t.assessment, '') IN ('none', 'misconduct') OR ${elsewhere})`

/** Where a case stands. The same rule in TypeScript: shared/domain/lex/case.ts; a test holds the two together. */
export const stageSql = `CASE
  WHEN t.closedOn IS NOT NULL THEN 'closed'
  WHEN t.assessment = 'serious' AND t.reportedToIvo IS NOT 1 THEN 'reportToIvo'
  WHEN NOT ${investigated} THEN iif(t.investigationStartedOn IS NULL, 'notStarted', 'investigating')
  WHEN t.assessment IS NULL AND NOT ${elsewhere} THEN 'assess'
  WHEN t.reportedToIvo = 1 AND coalesce(t.ivoDecision, '') = '' AND t.ivoDecisionOn IS NULL THEN 'ivoDecision'
  WHEN coalesce(t.measure, '') <> '' AND t.measureDoneOn IS NULL THEN 'measure'
  WHEN ${elsewhere} THEN 'settled'
  ELSE 'toClose' END`

/** A case belongs to its insats, else to that of its enhet, and so to a nämnd. */
const joins = `LEFT JOIN provider p ON p.id = t.providerId
  LEFT JOIN unit u ON u.id = t.unitId
  LEFT JOIN serviceType st ON st.id = coalesce(t.serviceTypeId, u.serviceTypeId)
  LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId`

export const fromSql = (kind: LexKind): string => `${tableOf[kind]} t ${joins}`

export const lexList = (kind: LexKind): ListShape => ({
  from: fromSql(kind),
  columns: `t.*, '${kind}' AS kind, t.${descriptionOf[kind]} AS description, p.name AS providerName, u.name AS unitName,
    st.name AS serviceTypeName`,
  searched: [
    't.number',
    `t.${descriptionOf[kind]}`,
    'p.name',
    'u.name',
    'st.name',
    't.registryNumber',
    't.ivoRegistryNumber',
    't.ivoDecision',
  ],
  sortable: {
    number: 'svSort(t.number)',
    reportedOn: 't.reportedOn',
    days: 't.reportedOn',
    unitName: 'svSort(u.name)',
    providerName: 'svSort(p.name)',
    serviceTypeName: 'svSort(st.name)',
    stage: stageSql,
  },
  order: 't.reportedOn DESC, svSort(t.number) DESC, t.id',
})

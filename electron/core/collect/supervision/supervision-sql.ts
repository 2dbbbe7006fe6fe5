import type { ListShape } from '../../register/list-query'

/** The day that a tillsyn is counted by. */
export const daySql = 'coalesce(t.decidedOn, t.startedOn, substr(t.createdAt, 1, 10))'

/** A tillsyn belongs to its own nämnd, else to that of its område, its insats or its enhet; else to all. */
export const fromSql = `supervision t
  LEFT JOIN provider p ON p.id = t.providerId
  LEFT JOIN unit u ON u.id = t.unitId
  LEFT JOIN serviceType st ON st.id = coalesce(t.serviceTypeId, u.serviceTypeId)
  LEFT JOIN serviceArea sa ON sa.id = coalesce(t.serviceAreaId, st.serviceAreaId)
  LEFT JOIN committee c ON c.id = coalesce(t.committeeId, sa.committeeId)`

const demandsSql = (condition: string): string =>
  `(SELECT count(*) FROM supervisionDemand d WHERE d.supervisionId = t.id ${condition})`
export const openDemandsSql = demandsSql('AND d.doneOn IS NULL')

/** Where it stands. The same rule in TypeScript: shared/domain/supervision/supervision.ts; a test holds the two together. */
export const stageSql = `CASE
  WHEN t.closedOn IS NOT NULL THEN 'closed'
  WHEN t.answerDueOn IS NOT NULL AND t.answeredOn IS NULL THEN 'answer'
  WHEN ${openDemandsSql} > 0 THEN 'demands'
  WHEN t.decidedOn IS NULL THEN 'started'
  ELSE 'toClose' END`

export const supervisionList: ListShape = {
  from: fromSql,
  columns: `t.*, c.name AS committeeName, sa.name AS serviceAreaName, st.name AS serviceTypeName, p.name AS providerName,
    u.name AS unitName, ${demandsSql('')} AS demands, ${openDemandsSql} AS openDemands,
    ${demandsSql('AND d.doneOn IS NULL AND d.dueOn < :today')} AS lateDemands`,
  searched: ['t.title', 't.registryNumber', 't.decision', 't.bodyName', 'p.name', 'u.name', 'st.name', 'sa.name'],
  sortable: {
    title: 'svSort(t.title)',
    body: 't.body',
    startedOn: 't.startedOn',
    decidedOn: 't.decidedOn',
    answerDueOn: 't.answerDueOn',
    stage: stageSql,
  },
  order: `${daySql} DESC, svSort(t.title), t.id`,
}

/** `committeeId` as chosen in the frame. */
export const committeeSql = '(:committeeId IS NULL OR c.id IS NULL OR c.id = :committeeId)'

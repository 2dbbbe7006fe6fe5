import type { Input } from '../../../../shared/contracts'
import { committeeSql, type Condition, formSql, reviewJoins, searchWords } from '../../collect/review-filter'

export type AssessmentFilter = Input<'assess.assessments'>

export const assessmentJoins = `${reviewJoins}
  LEFT JOIN assessment o ON o.reviewId = r.id AND o.status IN ('draft', 'sent')
  LEFT JOIN assessment d ON d.reviewId = r.id AND d.status = 'decided'`

/** Where a judgement stands. The same rule in TypeScript: shared/domain/assessment/state.ts; a test holds the two together. */
export const stateSql = `CASE
  WHEN o.status = 'sent' THEN 'sent'
  WHEN o.id IS NOT NULL THEN iif(o.returnedReason IS NULL, 'draft', 'returned')
  WHEN d.id IS NOT NULL THEN 'decided'
  WHEN r.outcome IS NOT NULL THEN 'outcomeOnly'
  ELSE 'toAssess' END`

const findingsSql = (condition: string): string =>
  `(SELECT count(*) FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL ${condition})`

export const assessmentColumns = `r.id, r.number, r.kind, ${formSql} AS form, r.year, p.name AS providerName,
  u.name AS unitName, st.name AS serviceTypeName, r.responsible, r.completedOn, ${stateSql} AS state,
  o.id IS NOT NULL AND d.id IS NOT NULL AS changing,
  CASE WHEN o.id IS NULL OR d.id IS NOT NULL THEN r.outcome ELSE o.outcome END AS outcome,
  ${findingsSql('')} AS findings, ${findingsSql("AND f.severity = 'serious'")} AS seriousFindings,
  coalesce(o.revision, d.revision) AS revision, coalesce(o.judgedBy, d.judgedBy) AS judgedBy,
  coalesce(o.judgedOn, d.judgedOn) AS judgedOn, d.approvedBy, d.approvedOn, o.returnedReason`

/** Carried out, or begun on before that; what was never carried out is not judged. */
export function assessmentScope({ committeeId, year, includeArchived }: AssessmentFilter): Condition {
  const parts = [
    '(r.completedOn IS NOT NULL OR (o.id IS NOT NULL AND r.notCompletedReason IS NULL))',
    includeArchived ? '1' : 'r.archivedAt IS NULL',
    ...(committeeId === null ? [] : [committeeSql]),
    ...(year === null ? [] : ['r.year = :year']),
  ]
  return { sql: parts.join(' AND '), parameters: { committeeId, year } }
}

/** What is filtered and searched, the state left out: the counts of the states are of these. */
export function assessmentConditions(filter: AssessmentFilter): Condition {
  const scope = assessmentScope(filter)
  const parts = [scope.sql]
  const parameters: Record<string, unknown> = { ...scope.parameters }
  const equal = {
    kind: 'r.kind',
    outcome: 'r.outcome',
    serviceTypeId: 'r.serviceTypeId',
    providerId: 'r.providerId',
  }
  for (const [name, column] of Object.entries(equal)) {
    const value = filter[name as keyof typeof equal]
    if (value === null) continue
    parts.push(`${column} = :${name}`)
    parameters[name] = value
  }
  if (filter.ids !== null) {
    parts.push('r.id IN (SELECT value FROM json_each(:ids))')
    parameters['ids'] = JSON.stringify(filter.ids)
  }
  searchWords(filter.search).forEach((word, index) => {
    const like = `LIKE :word${index} ESCAPE '\\'`
    parts.push(`(lower(r.number) ${like} OR svLower(p.name) ${like} OR svLower(u.name) ${like}
      OR svLower(st.name) ${like} OR svLower(coalesce(o.summary, d.summary)) ${like})`)
    parameters[`word${index}`] = `%${word}%`
  })
  return { sql: parts.join('\n AND '), parameters }
}

export function stateCondition({ state }: AssessmentFilter): string {
  if (state === null) return '1'
  if (state === 'waiting') return `${stateSql} NOT IN ('decided', 'outcomeOnly')`
  return `${stateSql} = '${state}'`
}

import type { Input } from '../../../shared/contracts'
import { committeeSql, type Condition, searchWords } from '../collect/review-filter'

export type FindingFilter = Input<'assess.findings'>

export const findingJoins = `
  FROM finding f
  JOIN review r ON r.id = f.reviewId
  JOIN serviceType st ON st.id = r.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN provider p ON p.id = r.providerId
  LEFT JOIN requirement q ON q.id = f.requirementId`

/** As `findingStatus` in shared/domain. */
export const findingStatusSql = {
  closed: 'f.verifiedBy IS NOT NULL',
  notClosed: 'f.verifiedBy IS NULL',
  done: 'f.verifiedBy IS NULL AND f.doneOn IS NOT NULL',
  late: 'f.verifiedBy IS NULL AND f.doneOn IS NULL AND f.dueOn < :today',
  open: 'f.verifiedBy IS NULL AND f.doneOn IS NULL AND (f.dueOn IS NULL OR f.dueOn >= :today)',
} as const

const ownText =
  "f.area || ' ' || f.description || ' ' || coalesce(f.measure, '') || ' ' || coalesce(f.lawReference, '')"

export function findingScope({ committeeId, year, includeArchived }: FindingFilter, today: string): Condition {
  const parts = [
    includeArchived ? '1' : 'f.archivedAt IS NULL AND r.archivedAt IS NULL',
    ...(committeeId === null ? [] : [committeeSql]),
    ...(year === null ? [] : ['r.year = :year']),
  ]
  return { sql: parts.join(' AND '), parameters: { committeeId, year, today } }
}

export function findingConditions(filter: FindingFilter, today: string): Condition {
  const scope = findingScope(filter, today)
  const parts = [scope.sql]
  const parameters: Record<string, unknown> = { ...scope.parameters }
  if (filter.status !== null) parts.push(findingStatusSql[filter.status])
  if (filter.severity !== null) parts.push('f.severity = :severity')
  if (filter.area !== null) parts.push('nameKey(f.area) = nameKey(:area)')
  if (filter.providerId !== null) parts.push('r.providerId = :providerId')
  if (filter.ids !== null) parts.push('f.id IN (SELECT value FROM json_each(:ids))')
  Object.assign(parameters, {
    severity: filter.severity,
    area: filter.area,
    providerId: filter.providerId,
    ids: JSON.stringify(filter.ids),
  })
  searchWords(filter.search).forEach((word, index) => {
    const like = `LIKE :word${index} ESCAPE '\\'`
    parts.push(`(svLower(${ownText}) ${like} OR lower(r.number) ${like}
      OR r.providerId IN (SELECT id FROM provider WHERE svLower(name) ${like})
      OR r.serviceTypeId IN (SELECT id FROM serviceType WHERE svLower(name) ${like}))`)
    parameters[`word${index}`] = `%${word}%`
  })
  return { sql: parts.join('\n AND '), parameters }
}

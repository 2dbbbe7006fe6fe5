import type { Input } from '../../../shared/contracts'
import { lowerSv } from '../../../shared/domain/swedish'

export type ReviewFilter = Input<'collect.reviews'>

export interface Condition {
  sql: string
  parameters: Record<string, unknown>
}

/** Agreement's form, or egen regi where the utförare is: as `reviewForm` in shared/domain. */
export const formSql = `coalesce(a.form, CASE WHEN p.operatingForm = 'inHouse' THEN 'inHouse' END)`
export const reviewJoins = `
  FROM review r
  JOIN serviceType st ON st.id = r.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN provider p ON p.id = r.providerId
  LEFT JOIN unit u ON u.id = r.unitId
  LEFT JOIN agreement a ON a.id = r.agreementId`

/** The nämnd chosen in the frame; what has no nämnd yet belongs to every one, so that it is seen somewhere. */
export const committeeSql = '(:committeeId IS NULL OR sa.committeeId = :committeeId OR sa.committeeId IS NULL)'

/**
 * Historik's sums of a nämnd: those whose insats is the nämnd's. A sum of the whole municipality is a nämnd's own only where
 * there is one nämnd; beside a nämnd's rows it would look like a fall or a rise that never was.
 */
export const historyCommitteeSql = `(:committeeId IS NULL OR sa.committeeId = :committeeId
  OR (sa.committeeId IS NULL AND (SELECT count(*) FROM committee WHERE archivedAt IS NULL) < 2))`

const statusSql = {
  completed: 'r.completedOn IS NOT NULL',
  notCompleted: 'r.completedOn IS NULL AND r.notCompletedReason IS NOT NULL',
  planned: 'r.completedOn IS NULL AND r.notCompletedReason IS NULL',
} as const

/** Nämnd, year and archive: what holds whatever is filtered and searched. */
export function scopeOf({ committeeId, year, includeArchived }: ReviewFilter): Condition {
  const parts = [
    includeArchived ? '1' : 'r.archivedAt IS NULL',
    ...(committeeId === null ? [] : [committeeSql]),
    ...(year === null ? [] : ['r.year = :year']),
  ]
  return { sql: parts.join(' AND '), parameters: { committeeId, year } }
}

export function filterOf(filter: ReviewFilter): Condition {
  const scope = scopeOf(filter)
  const parts = [scope.sql]
  const parameters: Record<string, unknown> = { ...scope.parameters }
  const equal = {
    kind: 'r.kind',
    serviceTypeId: 'r.serviceTypeId',
    serviceAreaId: 'st.serviceAreaId',
    providerId: 'r.providerId',
  }
  for (const [name, column] of Object.entries(equal)) {
    const value = filter[name as keyof typeof equal]
    if (value === null) continue
    parts.push(`${column} = :${name}`)
    parameters[name] = value
  }
  if (filter.status !== null) parts.push(statusSql[filter.status])
  if (filter.countedOnly) parts.push("r.kind <> 'prompted'")
  if (filter.outcome === 'any') parts.push('r.completedOn IS NOT NULL AND r.outcome IS NOT NULL')
  else if (filter.outcome === 'none') parts.push('r.completedOn IS NOT NULL AND r.outcome IS NULL')
  else if (filter.outcome !== null) {
    parts.push('r.outcome = :outcome')
    parameters['outcome'] = filter.outcome
  }
  if (filter.form === 'unknown') parts.push(`${formSql} IS NULL`)
  else if (filter.form !== null) {
    parts.push(`${formSql} = :form`)
    parameters['form'] = filter.form
  }
  if (filter.notCompletedReason !== null) {
    parts.push('r.completedOn IS NULL AND nameKey(r.notCompletedReason) = nameKey(:reason)')
    parameters['reason'] = filter.notCompletedReason
  }
  if (filter.ids !== null) {
    parts.push('r.id IN (SELECT value FROM json_each(:ids))')
    parameters['ids'] = JSON.stringify(filter.ids)
  }
  searchWords(filter.search).forEach((word, index) => {
    parts.push(wordSql(`:word${index}`))
    parameters[`word${index}`] = `%${word}%`
  })
  return { sql: parts.join('\n AND '), parameters }
}

/** Words of a search, each to be found somewhere; signs that LIKE gives a meaning stand for themselves. */
export const searchWords = (search: string): string[] =>
  lowerSv(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))

/** Names are looked up once in their own small tables, not once a review: that keeps the search fast on many reviews. */
const wordSql = (word: string): string => {
  const like = `LIKE ${word} ESCAPE '\\'`
  return `(lower(r.number) ${like} OR lower(r.registryNumber) ${like} OR lower(r.responsible) ${like}
    OR r.providerId IN (SELECT id FROM provider WHERE svLower(name) ${like})
    OR r.unitId IN (SELECT id FROM unit WHERE svLower(name) ${like})
    OR r.serviceTypeId IN (SELECT id FROM serviceType WHERE svLower(name) ${like})
    OR r.agreementId IN (SELECT id FROM agreement WHERE lower(number) ${like}))`
}

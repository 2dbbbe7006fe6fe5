import { missing, type SignalRegister, type SignalStep } from '../../../../shared/contracts/signal'
import { nameKey } from '../../../../shared/domain/name-key'
import { stepOfStatus, stepsOf } from '../../../../shared/domain/signal/step'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import { likePattern } from '../../settings/change-log-repo'
import type { Condition } from '../review-filter'
import { ofCommittee, serviceTypeSql, type SignalTable, signalTables } from './signal-table'

/** What every register's list is filtered by. */
export interface SignalFilter {
  committeeId: string | null
  search: string
  sort: { by: string; descending: boolean } | null
  offset: number
  limit: number
  includeArchived: boolean
  from: string | null
  until: string | null
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
  category: string | null
  step: SignalStep | 'open' | null
  ids: string[] | null
}

/** Nämnd, days and archive: what holds whatever is filtered and searched. */
export function signalScope(register: SignalRegister, filter: SignalFilter): Condition {
  const { day } = signalTables[register]
  const { committeeId, from, until, includeArchived } = filter
  const parts = [
    includeArchived ? '1' : 's.archivedAt IS NULL',
    ofCommittee(committeeId),
    ...(from === null ? [] : [`${day} >= :from`]),
    ...(until === null ? [] : [`${day} <= :until`]),
  ]
  return { sql: parts.join(' AND '), parameters: { committeeId, from, until } }
}

export function signalCondition(db: Database, register: SignalRegister, filter: SignalFilter): Condition {
  const table = signalTables[register]
  const scope = signalScope(register, filter)
  const parts = [scope.sql]
  const parameters: Record<string, unknown> = { ...scope.parameters }
  const equal = { providerId: 's.providerId', unitId: 's.unitId', serviceTypeId: serviceTypeSql }
  for (const [name, column] of Object.entries(equal)) {
    const value = filter[name as keyof typeof equal]
    if (value === null) continue
    parts.push(value === missing ? `${column} IS NULL` : `${column} = :${name}`)
    parameters[name] = value
  }
  if (filter.category === missing) parts.push(`${table.category} IS NULL`)
  else if (filter.category !== null) {
    parts.push(`${table.category} IN (SELECT value FROM json_each(:categories))`)
    parameters['categories'] = JSON.stringify(spellings(db, table, filter.category))
  }
  if (filter.step !== null) {
    parts.push(stepSql(register, filter.step))
    Object.assign(parameters, statusLists(db, table))
  }
  if (filter.ids !== null) {
    parts.push('s.id IN (SELECT value FROM json_each(:ids))')
    parameters['ids'] = JSON.stringify(filter.ids)
  }
  const words = lowerSv(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '')
  words.forEach((word, index) => {
    parts.push(wordSql(table, word, index))
    parameters[`like${index}`] = likePattern(word)
    parameters[`word${index}`] = word
  })
  return { sql: parts.join('\n AND '), parameters }
}

/** The same category as it is written in different rows: 'Bemötande' and 'bemötande' are one. */
function spellings(db: Database, { table, category }: SignalTable, wanted: string): string[] {
  return db
    .allSql<{ word: string }>(`SELECT DISTINCT ${category} AS word FROM ${table} s WHERE ${category} IS NOT NULL`)
    .flatMap(({ word }) => (nameKey(word) === nameKey(wanted) ? [word] : []))
}

/** The statuses in use, under the step that each tells: few words, read by the rule itself. */
export function statusLists(db: Database, { table }: Pick<SignalTable, 'table'>): Record<string, string> {
  const used = db.allSql<{ status: string }>(`SELECT DISTINCT status FROM ${table} WHERE status IS NOT NULL`)
  const telling = (step: SignalStep): string =>
    JSON.stringify(used.flatMap(({ status }) => (stepOfStatus(status) === step ? [status] : [])))
  return {
    statusClosed: telling('closed'),
    statusHandled: telling('handled'),
    statusInvestigating: telling('investigating'),
  }
}

const isStatus = (list: string): string => `s.status IN (SELECT value FROM json_each(:${list}))`

/** `stepOf` as SQL: closed, handled and investigating by dates or by status, whichever is further. */
const reached = ({ taken, handled }: SignalTable): Record<SignalStep, string> => ({
  closed: `(s.closedOn IS NOT NULL OR ${isStatus('statusClosed')})`,
  handled: `(${handled} OR coalesce(${isStatus('statusHandled')}, 0))`,
  investigating: `(${taken} OR coalesce(${isStatus('statusInvestigating')}, 0))`,
  received: '1',
})

/** Whether a row is over. The caller adds `statusLists` to the parameters. */
export const isClosedSql = (table: SignalTable): string => `coalesce(${reached(table).closed}, 0)`

function stepSql(register: SignalRegister, step: SignalStep | 'open'): string {
  const conditions = reached(signalTables[register])
  if (step === 'open') return `NOT ${isClosedSql(signalTables[register])}`
  const steps = stepsOf(register)
  const further = steps.slice(steps.indexOf(step) + 1).map((other) => `NOT coalesce(${conditions[other]}, 0)`)
  return [conditions[step], ...further].join(' AND ')
}

/** SQLite's own LIKE first, which is quick; what holds å, ä or ö is looked at again in Swedish. */
function wordSql({ searched }: SignalTable, word: string, index: number): string {
  const isPlain = /^[ -~]*$/.test(word)
  const holds = (column: string): string => {
    const like = `${column} LIKE :like${index} ESCAPE '\\'`
    return isPlain ? like : `(${like} AND instr(svLower(${column}), :word${index}) > 0)`
  }
  const named = (column: string, table: string): string =>
    `${column} IN (SELECT id FROM ${table} WHERE ${holds('name')})`
  return `(${[
    ...searched.map(holds),
    named('s.providerId', 'provider'),
    named('s.unitId', 'unit'),
    named('s.serviceTypeId', 'serviceType'),
  ].join(' OR ')})`
}

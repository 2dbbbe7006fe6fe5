import type { Audience, CommunicationResult } from '../../../../shared/contracts/act-values'
import type { CommunicationRecord } from '../../../../shared/contracts/communication'
import { type CommunicationState, lateBefore, yearEnd } from '../../../../shared/domain/communication/state'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import {
  type CellRow,
  cells,
  columns,
  dueSql,
  givenUnits,
  names,
  searched,
  sortable,
  stateSql,
  tickJoins,
  type Unit,
  usualOrder,
  withUnits,
  yearsUnits,
} from './cell-sql'
import type { Matrices } from './matrices'
import { resultOf } from './result-repo'
import { boundsOf, resultCounts, yearRecordId } from './year-repo'

export interface CellFilter {
  committeeId: string | null
  year: number
  result?: CommunicationResult | null
  audience?: Audience | null
  state?: CommunicationState | 'waiting' | null
  /** Owed and due on this day or before. */
  dueBy?: string | null
}

export interface CellPage {
  search: string
  sort: { by: string; descending: boolean } | null
  offset: number
  limit: number
}

export interface CellCount {
  result: CommunicationResult
  audience: Audience
  frequency: 'each' | 'yearly'
  state: CommunicationState
  count: number
  /** The first day that something of it is due. */
  firstDue: string | null
}

/** What is told once a year of a row and nämnd. */
export const yearUnit = (result: CommunicationResult, committeeId: string | null, year: number): Unit => ({
  result,
  recordType: 'year',
  recordId: yearRecordId(committeeId, year),
  resultOn: yearEnd(year),
  year,
  number: null,
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  committeeId,
})

/** The cells that the matrix asks for, of a year or of given results. */
export const cellRepo = (db: Database, today: string, matrices: Matrices) => {
  const rules = JSON.stringify(matrices.owed.map((cell) => ({ ...cell, lateBefore: lateBefore(cell.days, today) })))
  const known = new Map<number, Unit[]>()
  /** What is told once a year, where the year has results of it; read once however often it is asked for. */
  const yearUnits = (year: number): Unit[] => {
    const units =
      known.get(year) ?? resultCounts(db, year).map(({ result, committeeId }) => yearUnit(result, committeeId, year))
    known.set(year, units)
    return units
  }

  const valuesOf = ({ year, ...filter }: CellFilter): Record<string, unknown> => ({
    result: null,
    audience: null,
    state: null,
    dueBy: null,
    ...filter,
    year,
    ...boundsOf(year),
    rules,
    toldEach: JSON.stringify(matrices.toldEach),
    units: JSON.stringify(yearUnits(year)),
  })
  const ofYear = withUnits(yearsUnits)

  /** The owed cells of these results, in the order of the matrix' columns. */
  const ofUnits = (units: readonly Unit[]): CellRow[] =>
    db.allSql<CellRow>(
      `${withUnits(givenUnits)} SELECT ${columns} ${cells} ${names} ${tickJoins}
       ORDER BY CASE rule.audience WHEN 'provider' THEN 0 WHEN 'committee' THEN 1 WHEN 'internal' THEN 2 ELSE 3 END`,
      { rules, units: JSON.stringify(units) },
    )

  return {
    page(filter: CellFilter, page: CellPage): { rows: CellRow[]; total: number; totalUnfiltered: number } {
      const words = lowerSv(page.search)
        .split(/\s+/u)
        .filter((word) => word !== '')
      const text = searched.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ")
      const found = words.map((_word, index) => `instr(svLower(${text}), :word${index}) > 0`)
      const values = {
        ...valuesOf(filter),
        ...Object.fromEntries(words.map((word, index) => [`word${index}`, word])),
      }
      const joins = found.length > 0 || page.sort?.by === 'who' ? names : ''
      const scope = whereOf(inScope(filter.committeeId))
      const chosen = [...conditionsOf(filter), ...found]
      // First which cells in order, then what the page's own show.
      const keys = db.allSql<Unit & { audience: Audience }>(
        `${ofYear} SELECT u.*, rule.audience, ${dueSql} AS dueOn ${cells} ${joins} ${whereOf(chosen)}
         ORDER BY ${orderBy(page.sort)} LIMIT :limit OFFSET :offset`,
        { ...values, limit: page.limit, offset: page.offset },
      )
      const byKey = new Map(ofUnits(keys).map((row) => [keyOf(row), row]))
      const filtered = chosen.length === 0 ? '' : `FILTER (${whereOf(chosen)})`
      const counted = db.getSql<{ total: number; totalUnfiltered: number }>(
        `${ofYear} SELECT count(*) ${filtered} AS total, count(*) AS totalUnfiltered
         ${cells} ${found.length > 0 ? names : ''} ${scope}`,
        values,
      )
      return {
        rows: keys.flatMap((key) => byKey.get(keyOf(key)) ?? []),
        total: counted?.total ?? 0,
        totalUnfiltered: counted?.totalUnfiltered ?? 0,
      }
    },

    counts: (filter: CellFilter): CellCount[] =>
      db.allSql<CellCount>(
        `${ofYear} SELECT u.result, rule.audience, rule.frequency, ${stateSql} AS state, count(*) AS count,
           min(${dueSql}) AS firstDue
         ${cells} ${whereOf(conditionsOf(filter))} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
        valuesOf(filter),
      ),

    ofUnits,

    /** The result that a record is; undefined where it is none (yet). */
    unit: (recordType: Exclude<CommunicationRecord, 'year'>, recordId: string): Unit | undefined =>
      db.getSql<Unit>(resultOf(recordType), { recordId }),

    yearUnits,
  }
}

export type CellRepo = ReturnType<typeof cellRepo>

const keyOf = ({
  result,
  recordType,
  recordId,
  audience,
}: Pick<CellRow, 'result' | 'recordType' | 'recordId' | 'audience'>): string =>
  [result, recordType, recordId, audience].join(' ')

const inScope = (committeeId: string | null): string[] =>
  committeeId === null ? [] : ['u.committeeId = :committeeId OR u.committeeId IS NULL']

function conditionsOf({ committeeId, result, audience, state, dueBy }: CellFilter): string[] {
  return [
    ...inScope(committeeId),
    ...(result ? ['u.result = :result'] : []),
    ...(audience ? ['rule.audience = :audience'] : []),
    ...(state ? [state === 'waiting' ? 'c.id IS NULL' : `${stateSql} = :state`] : []),
    ...(dueBy ? [`c.id IS NULL AND ${dueSql} <= :dueBy`] : []),
  ]
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`

function orderBy(sort: CellPage['sort']): string {
  const by = sort === null || !Object.hasOwn(sortable, sort.by) ? undefined : sortable[sort.by]
  return by === undefined ? usualOrder : `${by} ${sort?.descending === true ? 'DESC' : 'ASC'} NULLS LAST, ${usualOrder}`
}

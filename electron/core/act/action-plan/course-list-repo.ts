import type { Input } from '../../../../shared/contracts'
import type { FindingStage } from '../../../../shared/contracts/act-values'
import type { CourseRow } from '../../../../shared/contracts/action-plan'
import type { Database } from '../../../database/database'
import { findingConditions, type FindingFilter, findingJoins } from '../../assess/finding-filter'
import type { Condition } from '../../collect/review-filter'
import { inHouseSql, latestRoundJoin, stageDueSql, stageSql } from './stage-sql'

export type CourseFilter = Input<'act.actionPlans'>
export type ListedCourse = Omit<CourseRow, 'inHouse' | 'dueLabel' | 'dueDegree'> & { inHouse: number }

export interface StageCount {
  stage: FindingStage
  count: number
  late: number
}

const severityOrder = "CASE severity WHEN 'serious' THEN 1 WHEN 'moderate' THEN 2 WHEN 'minor' THEN 3 ELSE 4 END"
const stageOrder = `CASE stage WHEN 'toAsk' THEN 1 WHEN 'waiting' THEN 2 WHEN 'toJudge' THEN 3 WHEN 'doing' THEN 4
  WHEN 'toVerify' THEN 5 WHEN 'effect' THEN 6 ELSE 7 END`
const isLate = 'coalesce(stepDueOn < :today, 0)'
/** What is late first, then by day, then as the course runs. */
const waitingOrder = `${isLate} DESC, stepDueOn IS NULL, stepDueOn, ${stageOrder}, ${severityOrder}`

const sorts: Record<string, string> = {
  stage: stageOrder,
  area: 'svSort(area)',
  severity: severityOrder,
  stepDueOn: 'stepDueOn',
  responsible: 'svSort(responsible)',
  // Each name gets its place in Swedish order once, instead of once a brist.
  providerName: '(SELECT n FROM place WHERE place.id = providerId)',
  reviewNumber: 'reviewNumber',
}

/** Every brist with where it stands; nothing is read that the list does not sort, count or filter by. */
const courseSql = (where: string): string => `
  course AS MATERIALIZED (
    SELECT f.id, f.area, f.severity, r.providerId, r.number AS reviewNumber, r.responsible,
      ${stageSql} AS stage, ${stageDueSql} AS stepDueOn
    ${findingJoins} ${latestRoundJoin} WHERE ${where})`

const rowSql = `
  SELECT f.id, f.version, f.reviewId, r.number AS reviewNumber, p.name AS providerName, u.name AS unitName,
    st.name AS serviceTypeName, f.area, f.description, f.severity, r.responsible, ${inHouseSql} AS inHouse,
    ${stageSql} AS stage, ap.round, ap.remindedOn, ${stageDueSql} AS stepDueOn
  ${findingJoins} LEFT JOIN unit u ON u.id = r.unitId ${latestRoundJoin}
  WHERE f.id IN (SELECT value FROM json_each(?))`

export const courseListRepo = (db: Database, today: string) => {
  const inScope = (filter: CourseFilter): FindingFilter => ({ ...filter, status: null, area: null, ids: null })

  function conditions(filter: CourseFilter): Condition {
    const { sql, parameters } = findingConditions(inScope(filter), today)
    const { responsible, reviewId } = filter
    return {
      sql: [
        sql,
        ...(responsible === null ? [] : ['nameKey(r.responsible) = nameKey(:responsible)']),
        ...(reviewId === null ? [] : ['f.reviewId = :reviewId']),
      ].join(' AND '),
      parameters: { ...parameters, responsible, reviewId },
    }
  }

  return {
    /** How many stand where, of what all filters but stage and lateness let through. */
    stages: (filter: CourseFilter): StageCount[] => {
      const where = conditions(filter)
      return db.allSql(
        `WITH ${courseSql(where.sql)} SELECT stage, count(*) AS count, sum(${isLate}) AS late FROM course GROUP BY stage`,
        where.parameters,
      )
    },

    rows: (filter: CourseFilter): ListedCourse[] => {
      const where = conditions(filter)
      const by = filter.sort === null ? undefined : sorts[filter.sort.by]
      const order = by === undefined ? waitingOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST`
      const ids = db.allSql<{ id: string }>(
        `WITH place AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY svSort(name)) AS n FROM provider),
         ${courseSql(where.sql)}
         SELECT id FROM course WHERE ${filter.stage === null ? "stage <> 'ended'" : 'stage = :stage'}
           ${filter.lateOnly ? `AND ${isLate}` : ''}
         ORDER BY ${order}, reviewNumber, id LIMIT :limit OFFSET :offset`,
        { ...where.parameters, stage: filter.stage, limit: filter.limit, offset: filter.offset },
      )
      const found = db.allSql<ListedCourse>(rowSql, JSON.stringify(ids.map(({ id }) => id)))
      const byId = new Map(found.map((row) => [row.id, row]))
      return ids.flatMap(({ id }) => byId.get(id) ?? [])
    },

    /** Who and what the filters can choose among: only what has brister. */
    choices: (committeeId: string | null) => {
      const from = `${findingJoins} WHERE f.archivedAt IS NULL AND r.archivedAt IS NULL
        AND (:committeeId IS NULL OR sa.committeeId = :committeeId OR sa.committeeId IS NULL)`
      return {
        providers: db.allSql<{ id: string; name: string }>(
          `SELECT id, name FROM provider WHERE id IN (SELECT r.providerId ${from}) ORDER BY svSort(name)`,
          { committeeId },
        ),
        responsibles: db
          .allSql<{ name: string }>(
            `SELECT min(name) AS name FROM (SELECT DISTINCT r.responsible AS name ${from} AND r.responsible IS NOT NULL)
             GROUP BY nameKey(name) ORDER BY svSort(min(name))`,
            { committeeId },
          )
          .map(({ name }) => name),
        years: db
          .allSql<{ year: number }>(`SELECT DISTINCT r.year ${from} ORDER BY r.year DESC`, { committeeId })
          .map(({ year }) => year),
      }
    },
  }
}

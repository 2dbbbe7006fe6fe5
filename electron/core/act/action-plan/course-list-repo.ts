import type { Input } from '../../../../shared/contracts'
import type { FindingStage } from '../../../../shared/contracts/act-values'
import type { CourseRow } from '../../../../shared/contracts/action-plan'
import { nameKey } from '../../../../shared/domain/name-key'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import { findingConditions, type FindingFilter, findingJoins } from '../../assess/finding-filter'
import { committeeSql, type Condition } from '../../collect/review-filter'
import { inHouseSql, latestRoundJoin, latestRounds, latestRoundsJoin, stageDueSql, stageSql } from './stage-sql'

export type CourseFilter = Input<'act.actionPlans'>
export type ListedCourse = Omit<CourseRow, 'inHouse' | 'dueLabel' | 'dueDegree'> & { inHouse: number }

/** Where a brist stands, as all are counted and sorted by. */
export interface PlacedFinding {
  id: string
  stage: FindingStage
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
    /** Every brist that all filters but stage and lateness let through, in the order asked for. */
    placed: (filter: CourseFilter): PlacedFinding[] => {
      const where = conditions(filter)
      const by = filter.sort === null ? undefined : sorts[filter.sort.by]
      const order = by === undefined ? waitingOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST`
      return db.allSql(
        `WITH place AS MATERIALIZED (SELECT id, row_number() OVER (ORDER BY svSort(name)) AS n FROM provider),
         ${latestRounds},
         course AS (
           SELECT f.id, f.area, f.severity, r.providerId, r.number AS reviewNumber, r.responsible,
             ${stageSql} AS stage, ${stageDueSql} AS stepDueOn
           ${findingJoins} ${latestRoundsJoin} WHERE ${where.sql})
         SELECT id, stage, ${isLate} AS late FROM course ORDER BY ${order}, reviewNumber, id`,
        where.parameters,
      )
    },

    rows: (ids: readonly string[]): ListedCourse[] => {
      const found = db.allSql<ListedCourse>(rowSql, JSON.stringify(ids))
      const byId = new Map(found.map((row) => [row.id, row]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    /** Brister in course in the nämnd, whatever is filtered; as `stageOf`, all but 'ended'. */
    inCourse: (committeeId: string | null): number =>
      db.getSql<{ n: number }>(
        `SELECT count(*) AS n ${findingJoins}
         WHERE f.archivedAt IS NULL AND r.archivedAt IS NULL AND ${committeeSql}
           AND (f.verifiedBy IS NULL OR (f.effect IS NULL AND f.effectDueOn IS NOT NULL))`,
        { committeeId },
      )?.n ?? 0,

    /** Who and what the filters can choose among: only what has brister. */
    choices: (committeeId: string | null) => {
      const reviews = `FROM review r JOIN serviceType st ON st.id = r.serviceTypeId JOIN serviceArea sa ON sa.id = st.serviceAreaId
        WHERE r.archivedAt IS NULL AND ${committeeSql}
          AND EXISTS (SELECT 1 FROM finding f WHERE f.reviewId = r.id AND f.archivedAt IS NULL)`
      const rows = db.allSql<{ providerId: string | null; responsible: string | null; year: number }>(
        `SELECT DISTINCT r.providerId, r.responsible, r.year ${reviews}`,
        { committeeId },
      )
      const responsibles = new Map(
        rows.flatMap(({ responsible: name }) => (name === null ? [] : [[nameKey(name), name]])),
      )
      const ids = [...new Set(rows.map(({ providerId }) => providerId))]
      return {
        providers: db.allSql<{ id: string; name: string }>(
          'SELECT id, name FROM provider WHERE id IN (SELECT value FROM json_each(?)) ORDER BY svSort(name)',
          JSON.stringify(ids),
        ),
        responsibles: [...responsibles.values()].toSorted(compareSv),
        years: [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a),
      }
    },
  }
}

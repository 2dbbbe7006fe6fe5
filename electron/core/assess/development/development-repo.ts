import type { CarryTarget } from '../../../../shared/contracts/act-values'
import type { DevelopmentArea, SystemMeasure } from '../../../../shared/contracts/development'
import type { Database } from '../../../database/database'
import type { Condition, ListShape } from '../../register/list-query'

interface Named {
  committeeName: string | null
  serviceAreaName: string | null
  serviceTypeName: string | null
}
export type AreaSqlRow = DevelopmentArea & Named & { grounds: number; measures: number }
export type MeasureSqlRow = SystemMeasure &
  Named & { developmentAreaNumber: string | null; developmentAreaTitle: string | null; requirementText: string | null }

/** Own nämnd, else that of its område, else that of its insats; else of none in particular, and seen by all. */
const placeJoins = `LEFT JOIN serviceType st ON st.id = t.serviceTypeId
  LEFT JOIN serviceArea sa ON sa.id = coalesce(t.serviceAreaId, st.serviceAreaId)
  LEFT JOIN committee c ON c.id = coalesce(t.committeeId, sa.committeeId)`
const placeColumns = 'c.name AS committeeName, sa.name AS serviceAreaName, st.name AS serviceTypeName'

/** As `isLate` in shared/domain/development/state.ts; tests hold the two together. */
export const areaLate = "t.status IN ('open', 'ongoing') AND t.dueOn < :today"
export const measureLate = 't.doneOn IS NULL AND t.stoppedOn IS NULL AND t.dueOn < :today'
/** As `effectState` being due. */
export const effectIsDue = 't.effect IS NULL AND t.effectDueOn <= :today'

export const areaList: ListShape = {
  from: `developmentArea t ${placeJoins}`,
  columns: `t.*, ${placeColumns},
    (SELECT count(*) FROM developmentGround g WHERE g.developmentAreaId = t.id) AS grounds,
    (SELECT count(*) FROM systemMeasure m WHERE m.developmentAreaId = t.id AND m.archivedAt IS NULL) AS measures`,
  searched: ['t.number', 't.title', 't.analysis', 't.description', 't.responsible', 't.qualityArea', 'st.name'],
  sortable: {
    number: 't.number',
    title: 'svSort(t.title)',
    place: 'svSort(coalesce(st.name, sa.name, c.name))',
    responsible: 'svSort(t.responsible)',
    dueOn: 't.dueOn',
    status: "CASE t.status WHEN 'ongoing' THEN 0 WHEN 'open' THEN 1 WHEN 'done' THEN 2 ELSE 3 END",
    effect: "CASE t.effect WHEN 'no' THEN 0 WHEN 'partly' THEN 1 WHEN 'yes' THEN 2 END",
  },
  order: `CASE WHEN ${areaLate} THEN 0 WHEN ${effectIsDue} THEN 1 WHEN t.status IN ('open', 'ongoing') THEN 2 ELSE 3 END,
    t.dueOn IS NULL, t.dueOn, t.number, t.id`,
}

export const measureList: ListShape = {
  from: `systemMeasure t ${placeJoins} LEFT JOIN developmentArea d ON d.id = t.developmentAreaId`,
  details: 'LEFT JOIN requirement q ON q.id = t.requirementId',
  columns: `t.*, ${placeColumns}, d.number AS developmentAreaNumber, d.title AS developmentAreaTitle, q.text AS requirementText`,
  searched: ['t.number', 't.title', 't.description', 't.responsible', 't.decidedBy', 'st.name', 'd.title'],
  sortable: {
    number: 't.number',
    kind: 't.kind',
    title: 'svSort(t.title)',
    place: 'svSort(coalesce(st.name, sa.name, c.name))',
    responsible: 'svSort(t.responsible)',
    decidedOn: 't.decidedOn',
    dueOn: 't.dueOn',
    state: `CASE WHEN t.stoppedOn IS NOT NULL THEN 3 WHEN t.doneOn IS NOT NULL THEN 2 WHEN t.decidedOn IS NOT NULL THEN 0 ELSE 1 END`,
    effect: "CASE t.effect WHEN 'no' THEN 0 WHEN 'partly' THEN 1 WHEN 'yes' THEN 2 END",
  },
  order: `CASE WHEN ${measureLate} THEN 0 WHEN ${effectIsDue} THEN 1 WHEN t.doneOn IS NULL AND t.stoppedOn IS NULL THEN 2 ELSE 3 END,
    t.dueOn IS NULL, t.dueOn, t.number, t.id`,
}

/** Written for the year, or carried to it. */
export const ofYear = (column: 'developmentAreaId' | 'systemMeasureId', year: number | null): Condition[] =>
  year === null
    ? []
    : [
        {
          sql: `t.year = :year OR EXISTS (SELECT 1 FROM carryOver o WHERE o.${column} = t.id AND o.year = :year)`,
          values: { year },
        },
      ]

/** Open, and not in the plan of the year after today's. */
export const notCarriedSql = `t.status IN ('open', 'ongoing') AND NOT EXISTS (
  SELECT 1 FROM carryOver o WHERE o.developmentAreaId = t.id AND o.target = 'plan' AND o.year = :nextYear)`

export interface CarrySqlRow {
  id: string
  version: number
  recordId: string
  year: number
  target: CarryTarget
  targetId: string | null
  carriedOn: string
  note: string | null
  /** Of the risk, while it stands. */
  riskAnalysisId: string | null
  riskNumber: number | null
  /** Of the plan's present version. */
  planId: string | null
}

const carrySql = (column: 'developmentAreaId' | 'systemMeasureId'): string => `
  SELECT o.id, o.version, o.${column} AS recordId, o.year, o.target, o.targetId, o.carriedOn, o.note,
    r.riskAnalysisId, r.number AS riskNumber, p.id AS planId
  FROM carryOver o
  LEFT JOIN risk r ON o.target = 'riskAnalysis' AND r.id = o.targetId
  LEFT JOIN followUpPlan p ON o.target = 'plan' AND p.id = o.targetId
  WHERE o.${column} IN (SELECT value FROM json_each(?))
  ORDER BY o.year, CASE o.target WHEN 'riskAnalysis' THEN 0 WHEN 'plan' THEN 1 ELSE 2 END, o.carriedOn`

export const developmentRepo = (db: Database) => ({
  carriesOf: (column: 'developmentAreaId' | 'systemMeasureId', ids: readonly string[]): CarrySqlRow[] =>
    ids.length === 0 ? [] : db.allSql(carrySql(column), JSON.stringify(ids)),

  numbers: (table: 'developmentArea' | 'systemMeasure', year: number): string[] =>
    db
      .allSql<{ number: string }>(`SELECT number FROM ${table} WHERE instr(number, ?) > 0`, String(year))
      .map(({ number }) => number),

  /** Archived ones hold their title too. */
  sameTitle: (
    table: 'developmentArea' | 'systemMeasure',
    { year, title }: { year: number; title: string },
    exceptId: string | null,
  ): { title: string; archivedAt: string | null } | undefined =>
    db.getSql(
      `SELECT title, archivedAt FROM ${table} WHERE year = :year AND nameKey(title) = nameKey(:title) AND id IS NOT :exceptId`,
      { year, title, exceptId },
    ),

  archived: (table: 'developmentArea' | 'systemMeasure'): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE archivedAt IS NOT NULL`)?.n ?? 0,

  /** The area's own insats' område, its område's own, else null. */
  areaOf: (serviceAreaId: string | null, serviceTypeId: string | null): string | null =>
    serviceAreaId ??
    db.getSql<{ id: string }>('SELECT serviceAreaId AS id FROM serviceType WHERE id = ?', serviceTypeId)?.id ??
    null,

  committeeOf: (committeeId: string | null, serviceAreaId: string | null): { id: string; name: string } | null =>
    db.getSql<{ id: string; name: string }>(
      'SELECT id, name FROM committee WHERE id = coalesce(?, (SELECT committeeId FROM serviceArea WHERE id = ?))',
      committeeId,
      serviceAreaId,
    ) ?? null,
})

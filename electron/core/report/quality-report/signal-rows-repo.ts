import type { OperatingForm, Severity } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import { ofCommittee, serviceTypeSql } from '../../collect/signal/signal-table'

/** A synpunkt or an avvikelse with what the report divides by and tells of it; nothing that it says of a person. */
export interface SignalRow {
  id: string
  day: string
  /** Feedback kind; null in the register of avvikelser. */
  kind: string | null
  category: string | null
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
  operatingForm: OperatingForm | null
  severity: Severity | null
  measure: string | null
  /** The day of the answer, or when the measure was done. */
  doneOn: string | null
  dueOn: string | null
  closedOn: string | null
  lexSarahId: string | null
}

export interface ReadSignals {
  committeeId: string | null
  /** First and last day that is read. */
  from: string
  until: string
}

const shared = `s.id, s.providerId, s.unitId, ${serviceTypeSql} AS serviceTypeId, s.measure, s.closedOn,
  (SELECT p.operatingForm FROM provider p WHERE p.id = s.providerId) AS operatingForm`

/** Read once and divided in memory: every figure of the section keeps the ids behind it. */
export const feedbackRows = (db: Database, { committeeId, from, until }: ReadSignals): SignalRow[] =>
  db.allSql(
    `SELECT ${shared}, s.receivedOn AS day, s.kind, s.category, NULL AS severity, s.answeredOn AS doneOn, NULL AS dueOn,
       NULL AS lexSarahId
     FROM feedback s
     WHERE s.archivedAt IS NULL AND s.receivedOn BETWEEN :from AND :until AND ${ofCommittee(committeeId)}
     ORDER BY s.receivedOn, s.number`,
    { committeeId, from, until },
  )

export const deviationRows = (db: Database, { committeeId, from, until }: ReadSignals): SignalRow[] =>
  db.allSql(
    `SELECT ${shared}, s.occurredOn AS day, NULL AS kind, s.type AS category, s.severity, s.measureDoneOn AS doneOn,
       s.measureDueOn AS dueOn, s.lexSarahId
     FROM deviation s
     WHERE s.archivedAt IS NULL AND s.occurredOn BETWEEN :from AND :until AND ${ofCommittee(committeeId)}
     ORDER BY s.occurredOn, s.number`,
    { committeeId, from, until },
  )

/** Historik's rows of a series, so that a figure from it leads back to them. */
export const historyIds = (
  db: Database,
  series: readonly string[],
): Array<{ id: string; series: string; year: number; breakdownValue: string | null }> =>
  db.allSql(
    'SELECT id, series, year, breakdownValue FROM history WHERE series IN (SELECT value FROM json_each(?))',
    JSON.stringify(series),
  )

/** Id → name of every utförare, enhet and insats: read once. */
export const placeNames = (db: Database): Map<string, string> =>
  new Map(
    db
      .allSql<{ id: string; name: string }>(
        `SELECT id, name FROM provider UNION ALL SELECT id, name FROM serviceType
         UNION ALL SELECT u.id, u.name || ', ' || p.name FROM unit u JOIN provider p ON p.id = u.providerId`,
      )
      .map(({ id, name }) => [id, name]),
  )

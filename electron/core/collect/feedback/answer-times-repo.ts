import type { DayCount } from '../../../../shared/domain/signal/answer-times'
import type { Database } from '../../../database/database'
import { ofCommittee } from '../signal/signal-table'
import { waitingForAnswer } from './waiting-sql'

/** Klagomål and synpunkter of the days by how long they waited: answered, still waiting, or over without a day of answer. */
export function answerDayCounts(
  db: Database,
  { committeeId, from, until, today }: { committeeId: string | null; from: string; until: string; today: string },
): Array<DayCount & { state: 'answered' | 'waiting' | 'over' }> {
  const waiting = waitingForAnswer(db)
  return db.allSql(
    `SELECT CASE WHEN s.answeredOn IS NOT NULL THEN 'answered' WHEN ${waiting.sql} THEN 'waiting' ELSE 'over' END AS state,
       CAST(julianday(coalesce(s.answeredOn, :today)) - julianday(s.receivedOn) AS INTEGER) AS days, count(*) AS count
     FROM feedback s
     WHERE s.archivedAt IS NULL AND s.kind <> 'praise' AND s.receivedOn BETWEEN :from AND :until AND ${ofCommittee(committeeId)}
     GROUP BY 1, 2`,
    { ...waiting.parameters, committeeId, from, until, today },
  )
}

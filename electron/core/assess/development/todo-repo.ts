import type { WaitingDevelopment } from '../../../../shared/domain/development/todo'
import type { Database } from '../../../database/database'
import { areaLate, areaList, effectIsDue, measureLate, measureList } from './development-repo'

const ofCommittee = '(:committeeId IS NULL OR c.id IS NULL OR c.id = :committeeId)'

export const developmentTodoRepo = (db: Database, committeeId: string | null, today: string) => {
  const waiting = (area: string, measure: string): WaitingDevelopment[] =>
    db.allSql<WaitingDevelopment>(
      `SELECT * FROM (
         SELECT t.id, t.number, t.title, t.dueOn, t.effectDueOn, '/bedoma/utvecklingsomraden?post=' || t.id AS path
         FROM ${areaList.from} WHERE t.archivedAt IS NULL AND ${ofCommittee} AND ${area}
         UNION ALL
         SELECT t.id, t.number, t.title, t.dueOn, t.effectDueOn, '/atgarda/systematgarder?post=' || t.id
         FROM ${measureList.from} WHERE t.archivedAt IS NULL AND ${ofCommittee} AND ${measure}
       ) ORDER BY number, id`,
      { committeeId, today },
    )
  return {
    late: () => waiting(areaLate, measureLate),
    effects: () => waiting(effectIsDue, effectIsDue),

    /** Plans of the year that are being made, with how many open utvecklingsområden of theirs are not in them. */
    plansWithout: (
      year: number,
    ): Array<{ planId: string; year: number; committeeName: string | null; count: number }> =>
      db.allSql(
        `SELECT p.id AS planId, p.year, pc.name AS committeeName, (
           SELECT count(*) FROM ${areaList.from}
           WHERE t.archivedAt IS NULL AND t.status IN ('open', 'ongoing') AND t.year < p.year
             AND (p.committeeId IS NULL OR c.id IS NULL OR c.id = p.committeeId)
             AND NOT EXISTS (SELECT 1 FROM carryOver o
               WHERE o.developmentAreaId = t.id AND o.target = 'plan' AND o.year = p.year)
         ) AS count
         FROM followUpPlan p LEFT JOIN committee pc ON pc.id = p.committeeId
         WHERE p.year = :year AND p.status = 'draft' AND p.sentOn IS NULL
           AND (:committeeId IS NULL OR p.committeeId IS NULL OR p.committeeId = :committeeId)
         ORDER BY svSort(pc.name), p.id`,
        { year, committeeId },
      ),
  }
}

import type { ActionPlan, FindingView } from '../../../../shared/contracts/action-plan'
import type { WaitingCourse } from '../../../../shared/domain/action-plan/todo'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { findingJoins } from '../../assess/finding-filter'
import { committeeSql } from '../../collect/review-filter'
import { inHouseSql, latestRoundJoin, stageSql } from './stage-sql'

/** What the page of a brist tells beside the brist itself. */
export interface FindingSurroundings {
  inHouse: number
  committeeName: string | null
  department: string | null
  unitName: string | null
  kind: FindingView['review']['kind']
  responsible: string | null
  registryNumber: string | null
}

export const actionPlanRepo = (db: Database) => ({
  /** From the first round to the latest. */
  rounds: (findingId: string): ActionPlan[] =>
    db.allSql(
      `SELECT ap.*, d.title AS documentTitle FROM actionPlan ap LEFT JOIN document d ON d.id = ap.documentId
       WHERE ap.findingId = ? ORDER BY ap.round`,
      findingId,
    ),

  latest: (findingId: string): Tables['actionPlan'] | undefined =>
    db.getSql('SELECT * FROM actionPlan WHERE findingId = ? ORDER BY round DESC LIMIT 1', findingId),

  surroundings: (findingId: string): FindingSurroundings | undefined =>
    db.getSql(
      `SELECT ${inHouseSql} AS inHouse, c.name AS committeeName, c.department, u.name AS unitName,
         r.kind, r.responsible, r.registryNumber
       ${findingJoins} LEFT JOIN unit u ON u.id = r.unitId LEFT JOIN committee c ON c.id = sa.committeeId
       WHERE f.id = ?`,
      findingId,
    ),

  question: (findingId: string): FindingView['question'] =>
    db.getSql<NonNullable<FindingView['question']>>(
      `SELECT q.text, a.name AS area, c.name AS checklist, v.revision, s.answer
       FROM finding f
       JOIN checklistQuestion q ON q.id = f.questionId
       JOIN checklistArea a ON a.id = q.areaId
       JOIN checklistVersion v ON v.id = q.versionId
       JOIN checklist c ON c.id = v.checklistId
       LEFT JOIN checklistAnswer s ON s.reviewId = f.reviewId AND s.questionId = q.id
       WHERE f.id = ?`,
      findingId,
    ) ?? null,

  documentsOf: (reviewId: string): { id: string; title: string }[] =>
    db.allSql('SELECT id, title FROM document WHERE reviewId = ? ORDER BY createdAt DESC, id', reviewId),

  /** What stood in the brist each time it was opened again, from the change log. */
  reopened: (findingId: string): { at: string; actor: string; before: string }[] =>
    db.allSql(
      `SELECT at, actor, "before" FROM changeLog
       WHERE recordType = 'finding' AND recordId = ? AND operation = 'act.reopenFinding' AND "before" IS NOT NULL
       ORDER BY seq DESC`,
      findingId,
    ),

  /** What waits for somebody: answers that are late, plans to be judged, effects due up to `last`. */
  waiting: (committeeId: string | null, today: string, last: string): (WaitingCourse & { stage: string })[] =>
    db
      .allSql<Omit<WaitingCourse, 'inHouse'> & { stage: string; inHouse: number }>(
        `SELECT f.id, f.area, f.dueOn, f.effectDueOn, ap.answerDueOn, ap.remindedOn, ap.receivedOn, ${stageSql} AS stage,
           ${inHouseSql} AS inHouse, coalesce(CASE WHEN p.operatingForm = 'inHouse' THEN u.name END, p.name, st.name) AS who
         ${findingJoins} LEFT JOIN unit u ON u.id = r.unitId ${latestRoundJoin}
         WHERE f.archivedAt IS NULL AND r.archivedAt IS NULL AND ${committeeSql}
           AND ((f.verifiedBy IS NOT NULL AND f.effect IS NULL AND f.effectDueOn <= :last)
             OR (f.verifiedBy IS NULL AND f.doneOn IS NULL AND ap.id IS NOT NULL AND ap.judgement IS NULL
               AND (ap.receivedOn IS NOT NULL OR ap.answerDueOn < :today)))
         ORDER BY f.id`,
        { committeeId, today, last },
      )
      .map((row) => ({ ...row, inHouse: row.inHouse === 1 })),
})

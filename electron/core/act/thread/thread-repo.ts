import type { ThreadFacts, ThreadPlanRow, ThreadQuestion } from '../../../../shared/domain/thread/facts'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { findingJoins } from '../../assess/finding-filter'
import { formSql } from '../../collect/review-filter'
import { inHouseSql } from '../action-plan/stage-sql'

export type QuestionRow = Omit<ThreadQuestion, 'ground'> & {
  id: string
  lawConcept: string | null
  lawReference: string | null
}

interface Head {
  finding: ThreadFacts['finding']
  review: ThreadFacts['review']
  agreement: ThreadFacts['agreement']
  requirement: ThreadFacts['requirement']
  party: { inHouse: boolean; who: string; committeeName: string | null }
}

type PlanRow = Omit<ThreadPlanRow, 'reasons'> & { id: string; reasons: string }
const planRowColumns = 'f.id, f.planId, x.year, x.status, f.month, f.reasons'
const toPlanRow = (row: PlanRow): ThreadPlanRow & { id: string } => ({
  ...row,
  reasons: JSON.parse(row.reasons) as string[],
})

/** Observations of one area, and notes on one question: no more than a reader takes in. */
const mostShown = 5

/** What a brist rests on, and what came of it in risk and plan. Sanctions and papers stand in case-papers-repo. */
export const threadRepo = (db: Database) => ({
  head: (findingId: string): Head | undefined => {
    const finding = db.getSql<Tables['finding']>('SELECT * FROM finding WHERE id = ?', findingId)
    if (finding === undefined) return undefined
    const party = db.getSql<{ inHouse: number; who: string; committeeName: string | null; form: string | null }>(
      `SELECT ${inHouseSql} AS inHouse, c.name AS committeeName, ${formSql} AS form,
         coalesce(p.name || coalesce(', ' || CASE WHEN nameKey(u.name) <> nameKey(p.name) THEN u.name END, ''), st.name) AS who
       ${findingJoins} LEFT JOIN unit u ON u.id = r.unitId LEFT JOIN agreement a ON a.id = r.agreementId
       LEFT JOIN committee c ON c.id = sa.committeeId WHERE f.id = ?`,
      findingId,
    )
    const review = db.getSql<ThreadFacts['review']>('SELECT * FROM review WHERE id = ?', finding.reviewId)
    if (party === undefined || review === undefined) return undefined
    const { agreementId } = review as unknown as Tables['review']
    return {
      finding,
      review: { ...review, form: party.form as ThreadFacts['review']['form'] },
      agreement: db.getSql('SELECT id, number, form, registryNumber FROM agreement WHERE id = ?', agreementId) ?? null,
      requirement:
        db.getSql('SELECT id, text, source, qualityArea FROM requirement WHERE id = ?', finding.requirementId) ?? null,
      party: { inHouse: party.inHouse === 1, who: party.who, committeeName: party.committeeName },
    }
  },

  question: (findingId: string): QuestionRow | null =>
    db.getSql<QuestionRow>(
      `SELECT q.id, q.text, q.clause, q.lawConcept, q.lawReference, c.id AS checklistId, c.name AS checklist, v.revision,
         s.answer, s.evidence
       FROM finding f JOIN checklistQuestion q ON q.id = f.questionId JOIN checklistVersion v ON v.id = q.versionId
       JOIN checklist c ON c.id = v.checklistId
       LEFT JOIN checklistAnswer s ON s.reviewId = f.reviewId AND s.questionId = q.id
       WHERE f.id = ?`,
      findingId,
    ) ?? null,

  observations: (reviewId: string, area: string): ThreadFacts['observations'] =>
    db.allSql(
      `SELECT id, text, observedOn FROM observation WHERE reviewId = ? AND nameKey(area) = nameKey(?)
       ORDER BY observedOn, createdAt, id LIMIT ${mostShown}`,
      reviewId,
      area,
    ),

  notes: (reviewId: string, questionId: string | null): ThreadFacts['notes'] =>
    db.allSql(
      `SELECT n.id, n.text, i."group", i.heldOn FROM interviewNote n JOIN interview i ON i.id = n.interviewId
       WHERE i.reviewId = ? AND n.questionId = ? ORDER BY i.heldOn, n.createdAt, n.id LIMIT ${mostShown}`,
      reviewId,
      questionId,
    ),

  evidence: (reviewId: string, questionId: string | null): ThreadFacts['evidence'] =>
    db.allSql(
      `SELECT id, fileName, note FROM evidenceFile WHERE reviewId = ? AND questionId = ? AND archivedAt IS NULL
       ORDER BY createdAt, id`,
      reviewId,
      questionId,
    ),

  /** The row of the plan that the granskning came from. */
  planRow: (reviewId: string): ThreadPlanRow | null => {
    const row = db.getSql<PlanRow>(
      `SELECT ${planRowColumns} FROM review r JOIN plannedFollowUp f ON f.id = r.plannedFollowUpId
       JOIN followUpPlan x ON x.id = f.planId WHERE r.id = ?`,
      reviewId,
    )
    return row === undefined ? null : toPlanRow(row)
  },

  risks: (findingId: string): ThreadFacts['risks'] =>
    db.allSql(
      `SELECT k.id, k.riskAnalysisId AS analysisId, k.number, k.event, a.year, k.raisedOn
       FROM risk k JOIN riskAnalysis a ON a.id = k.riskAnalysisId
       WHERE k.raisedFromType = 'finding' AND k.raisedFromId = ? AND a.status <> 'superseded'
       ORDER BY a.year, a.status, k.number`,
      findingId,
    ),

  /** Granskningar that were made from this one. */
  followUps: (reviewId: string): ThreadFacts['followUps'] =>
    db.allSql(
      `SELECT id, number, kind, year, completedOn FROM review WHERE copiedFromId = ? AND archivedAt IS NULL
       ORDER BY year, number`,
      reviewId,
    ),

  /** Rows about the same utförare, insats and enhet in plans of later years, the newest version of each plan. */
  laterRows: (reviewId: string): ThreadFacts['laterRows'] =>
    db
      .allSql<PlanRow>(
        `SELECT ${planRowColumns} FROM review r
         JOIN plannedFollowUp f ON f.providerId = r.providerId AND f.serviceTypeId = r.serviceTypeId
           AND (f.unitId IS NULL OR r.unitId IS NULL OR f.unitId = r.unitId) AND f.removedReason IS NULL
         JOIN followUpPlan x ON x.id = f.planId AND x.year > r.year AND x.status <> 'superseded'
         WHERE r.id = ? ORDER BY x.year, f.month, f.id`,
        reviewId,
      )
      .map(toPlanRow),
})

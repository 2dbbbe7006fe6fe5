import type { LawReference } from '../../../shared/domain/law-reference'
import type { AskedPlan, EarlierStep, MatterFinding } from '../../documents/sanction-letter/matter'
import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

/** Rows behind a case of the sanction ladder, for its documents. */
export const sanctionMatterRepo = (db: Database) => ({
  /** Brister with the checklist's question and what was noted at it. */
  findings: (ids: readonly string[]): MatterFinding[] =>
    db.allSql(
      `SELECT f.id, f.area, f.description, f.severity, q.text AS question, a.evidence,
         CASE WHEN k.id IS NULL THEN NULL WHEN k.source IS NULL THEN k.text ELSE k.text || ' (' || k.source || ')' END AS requirement,
         f.lawReference, f.measure, f.dueOn
       FROM finding f
       LEFT JOIN checklistQuestion q ON q.id = f.questionId
       LEFT JOIN checklistAnswer a ON a.reviewId = f.reviewId AND a.questionId = f.questionId
       LEFT JOIN requirement k ON k.id = f.requirementId
       WHERE f.id IN (SELECT value FROM json_each(?))
       ORDER BY CASE f.severity WHEN 'serious' THEN 1 WHEN 'moderate' THEN 2 ELSE 3 END, svSort(f.area), f.createdAt, f.id`,
      JSON.stringify(ids),
    ),

  /** Not archived, and not yet verified on any day: what a begäran without a chosen step is about. */
  openFindings: (reviewId: string): string[] =>
    db
      .allSql<{ id: string }>(
        'SELECT id FROM finding WHERE reviewId = ? AND archivedAt IS NULL AND verifiedBy IS NULL',
        reviewId,
      )
      .map(({ id }) => id),

  earlier: (reviewId: string, exceptId: string | null, until: string): EarlierStep[] =>
    db.allSql(
      `SELECT id, step, decidedOn, decidedBy, deadlineOn, effect, result, reportedToIvo, reportedToPolice FROM sanction
       WHERE reviewId = :reviewId AND archivedAt IS NULL AND id IS NOT :exceptId AND decidedOn <= :until
       ORDER BY decidedOn, createdAt, id`,
      { reviewId, exceptId, until },
    ),

  plans: (ids: readonly string[]): AskedPlan[] =>
    db.allSql(
      `SELECT f.area, x.round, x.askedOn, x.answerDueOn, x.receivedOn, x.judgement
       FROM actionPlan x JOIN finding f ON f.id = x.findingId
       WHERE x.findingId IN (SELECT value FROM json_each(?))
       ORDER BY x.askedOn, svSort(f.area), x.round, x.id`,
      JSON.stringify(ids),
    ),

  agreement: (id: string | null): Tables['agreement'] | undefined =>
    db.getSql('SELECT * FROM agreement WHERE id = ?', id),

  laws: (): LawReference[] =>
    db.allSql(
      'SELECT concept, law, reference, validFrom, validTo, status FROM lawReference ORDER BY svSort(law), svSort(reference)',
    ),

  /** Decided steps of the granskning, the latest last. */
  steps: (reviewId: string): Tables['sanction'][] =>
    db.allSql(
      'SELECT * FROM sanction WHERE reviewId = ? AND archivedAt IS NULL ORDER BY decidedOn, createdAt, id',
      reviewId,
    ),
})

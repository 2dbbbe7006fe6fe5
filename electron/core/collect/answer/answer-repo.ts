import type { ChecklistAnswer, EarlierAnswer } from '../../../../shared/contracts/checklist'
import type { z } from 'zod'
import type { LawReference } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Earlier = z.infer<typeof EarlierAnswer> & { key: string }

/** Whose earlier answers are looked for: those of the same utförare, and of the same enhet where both are known. */
export interface EarlierOf {
  reviewId: string
  providerId: string | null
  unitId: string | null
  copiedFromId: string | null
  /** 'YYYY-MM-DD': only what was answered before this day. */
  before: string
}

export const answerRepo = (db: Database) => ({
  ofReview: (reviewId: string): ChecklistAnswer[] =>
    db.allSql<Tables['checklistAnswer']>('SELECT * FROM checklistAnswer WHERE reviewId = ?', reviewId),

  of: (reviewId: string, questionId: string): Tables['checklistAnswer'] | undefined =>
    db.getSql('SELECT * FROM checklistAnswer WHERE reviewId = ? AND questionId = ?', reviewId, questionId),

  /** Answers, or notes beside a question, that somebody has given. */
  given: (reviewId: string): number =>
    db.getSql<{ n: number }>(
      'SELECT count(*) AS n FROM checklistAnswer WHERE reviewId = ? AND (answer IS NOT NULL OR evidence IS NOT NULL)',
      reviewId,
    )?.n ?? 0,

  /** Brister, notes of interviews and evidence that point at a question. */
  hangingOnQuestions: (reviewId: string): number =>
    db.getSql<{ n: number }>(
      `SELECT (SELECT count(*) FROM finding WHERE reviewId = :reviewId AND questionId IS NOT NULL)
         + (SELECT count(*) FROM interviewNote n JOIN interview i ON i.id = n.interviewId
            WHERE i.reviewId = :reviewId AND n.questionId IS NOT NULL)
         + (SELECT count(*) FROM evidenceFile WHERE reviewId = :reviewId AND questionId IS NOT NULL) AS n`,
      { reviewId },
    )?.n ?? 0,

  findings: (reviewId: string): { id: string; questionId: string; description: string }[] =>
    db.allSql(
      `SELECT id, questionId, description FROM finding
       WHERE reviewId = ? AND questionId IS NOT NULL AND archivedAt IS NULL ORDER BY createdAt, id`,
      reviewId,
    ),

  /** The latest earlier answer to each question, by the question's key. */
  earlier: ({ reviewId, providerId, unitId, copiedFromId, before }: EarlierOf): Map<string, Earlier> => {
    const rows = db.allSql<Earlier>(
      `SELECT q.key, r.id AS reviewId, r.number AS reviewNumber, coalesce(r.completedOn, r.visitOn) AS "on",
         a.answer, a.evidence
       FROM review r
       JOIN checklistAnswer a ON a.reviewId = r.id AND a.answer IS NOT NULL
       JOIN checklistQuestion q ON q.id = a.questionId
       WHERE r.id <> :reviewId AND r.archivedAt IS NULL
         AND (r.id = :copiedFromId OR (r.providerId = :providerId
           AND (r.unitId IS NULL OR :unitId IS NULL OR r.unitId = :unitId)
           AND coalesce(r.completedOn, r.visitOn) < :before))
       ORDER BY coalesce(r.completedOn, r.visitOn, '') DESC, r.number DESC`,
      { reviewId, providerId, unitId, copiedFromId, before },
    )
    const latest = new Map<string, Earlier>()
    for (const row of rows) if (!latest.has(row.key)) latest.set(row.key, row)
    return latest
  },

  lawReferences: (): LawReference[] => db.allSql('SELECT * FROM lawReference ORDER BY svSort(law), svSort(reference)'),

  numberOf: (reviewId: string | null): string | null =>
    db.getSql<{ number: string }>('SELECT number FROM review WHERE id = ?', reviewId)?.number ?? null,
})

import type { Database } from '../../../database/database'

/** What the fastställda judgements of some granskningar say, by granskning. */
export const decidedSummaries = (
  db: Database,
  reviewIds: readonly string[],
): Array<{ reviewNumber: string; judgedOn: string | null; summary: string }> =>
  db.allSql(
    `SELECT r.number AS reviewNumber, a.judgedOn, a.summary
     FROM assessment a JOIN review r ON r.id = a.reviewId
     WHERE a.status = 'decided' AND trim(coalesce(a.summary, '')) <> ''
       AND a.reviewId IN (SELECT value FROM json_each(?))
     ORDER BY a.judgedOn, r.number`,
    JSON.stringify(reviewIds),
  )

import type { WaitingAssessment } from '../../../../shared/domain/assessment/todo'
import type { Database } from '../../../database/database'
import { committeeSql, reviewJoins } from '../../collect/review-filter'

/** Judgements that somebody waits for, of whatever year: sent ones, and those that were sent back. */
export const waitingAssessments = (
  db: Database,
  committeeId: string | null,
): Array<WaitingAssessment & { status: 'draft' | 'sent' }> =>
  db.allSql(
    `SELECT x.id, x.reviewId, r.number, x.judgedBy, x.judgedOn, x.returnedReason, x.status,
       coalesce(CASE WHEN p.operatingForm = 'inHouse' THEN u.name END, p.name, st.name) AS who
     ${reviewJoins} JOIN assessment x ON x.reviewId = r.id
     WHERE r.archivedAt IS NULL AND ${committeeSql}
       AND (x.status = 'sent' OR (x.status = 'draft' AND x.returnedReason IS NOT NULL))
     ORDER BY x.judgedOn, r.number`,
    { committeeId },
  )

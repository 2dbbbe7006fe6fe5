import type { Database } from '../../../database/database'
import { committeeSql, reviewJoins } from '../../collect/review-filter'
import type { WaitingProposal, WaitingStep } from '../../../../shared/domain/sanction/todo'

type Step = Omit<WaitingStep, 'isLatest'>
type Proposal = Pick<WaitingProposal, 'reviewId' | 'who' | 'step' | 'meetsOn'> & { id: string }

const who = `coalesce(p.name, 'Granskning ' || r.number)`

/** What waits in the sanction ladder, whatever year it comes from. */
export const sanctionTodoRepo = (db: Database, committeeId: string | null) => ({
  /** Decided steps with a deadline, in the order they were decided. */
  steps: (): Step[] =>
    db.allSql(
      `SELECT s.id, s.reviewId, ${who} AS who, s.step, s.decidedOn, s.deadlineOn, s.result, s.effect, s.verifiedOn
       ${reviewJoins} JOIN sanction s ON s.reviewId = r.id
       WHERE s.archivedAt IS NULL AND r.archivedAt IS NULL AND ${committeeSql}
       ORDER BY s.reviewId, s.decidedOn, s.createdAt, s.id`,
      { committeeId },
    ),

  /** Open proposals with the day of the meeting they are on, where one is settled. */
  proposals: (today: string): Proposal[] =>
    db.allSql(
      `SELECT x.id, x.reviewId, ${who} AS who, x.step,
         (SELECT min(m.heldOn) FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId
          WHERE i.proposalId = x.id AND m.cancelledOn IS NULL AND m.archivedAt IS NULL AND m.heldOn >= :today) AS meetsOn
       ${reviewJoins} JOIN sanctionProposal x ON x.reviewId = r.id
       WHERE x.status = 'open' AND r.archivedAt IS NULL AND ${committeeSql}
       ORDER BY x.preparedOn, x.id`,
      { committeeId, today },
    ),
})

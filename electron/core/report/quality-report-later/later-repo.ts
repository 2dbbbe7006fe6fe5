import type { ReviewKind } from '../../../../shared/contracts/values'
import type {
  ActionPlanLine,
  InterviewLine,
  ReviewRow,
  SanctionLine,
  StaffPart,
} from '../../../documents/quality-report/later/view-model'
import type { Database } from '../../../database/database'
import { committeeSql } from '../../collect/review-filter'
import { ofCommittee } from '../../collect/signal/signal-table'

interface Days {
  from: string
  until: string
  committeeId: string | null
}

const ofInsats = `LEFT JOIN serviceType st ON st.id = t.serviceTypeId LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId`
const ofReview = `JOIN review r ON r.id = t.reviewId AND r.archivedAt IS NULL
  LEFT JOIN serviceType st ON st.id = r.serviceTypeId LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId`

export const laterRepo = (db: Database) => ({
  reviews: (from: number, until: number, committeeId: string | null): ReviewRow[] =>
    db.allSql<ReviewRow & { kind: ReviewKind }>(
      `SELECT t.id, t.kind, t.year, t.completedOn, t.notCompletedReason, t.outcome FROM review t ${ofInsats}
       WHERE t.archivedAt IS NULL AND t.year BETWEEN :from AND :until AND ${committeeSql} ORDER BY t.id`,
      { from, until, committeeId },
    ),

  sanctions: (days: Days): SanctionLine[] =>
    db.allSql(
      `SELECT t.id, t.step, t.decidedOn, t.effect FROM sanction t ${ofReview}
       WHERE t.archivedAt IS NULL AND t.decidedOn BETWEEN :from AND :until AND ${committeeSql} ORDER BY t.decidedOn, t.id`,
      days,
    ),

  /** The latest round of each brist's åtgärdsplan, asked for between the days. */
  actionPlans: (days: Days): ActionPlanLine[] =>
    db.allSql(
      `SELECT p.id, p.receivedOn, p.answerDueOn, p.judgement FROM actionPlan p
       JOIN finding t ON t.id = p.findingId AND t.archivedAt IS NULL ${ofReview}
       WHERE p.askedOn BETWEEN :from AND :until AND ${committeeSql}
         AND NOT EXISTS (SELECT 1 FROM actionPlan later WHERE later.findingId = p.findingId AND later.round > p.round)
       ORDER BY p.id`,
      days,
    ),

  interviews: (year: number, committeeId: string | null): InterviewLine[] =>
    db.allSql(
      `SELECT t.id, t."group", t.reviewId, t.persons FROM interview t ${ofReview}
       WHERE r.year = :year AND r.completedOn IS NOT NULL AND ${committeeSql} ORDER BY t.id`,
      { year, committeeId },
    ),

  /** Analyses of the year in their latest version. */
  analyses: (
    year: number,
    committeeId: string | null,
  ): { id: string; participants: string | null; occasion: string }[] =>
    db.allSql(
      `SELECT t.id, t.participants, t.occasion FROM riskAnalysis t LEFT JOIN serviceArea sa ON sa.id = t.serviceAreaId
       WHERE t.year = :year AND t.status <> 'superseded' AND ${committeeSql}
       ORDER BY t.id`,
      { year, committeeId },
    ),

  experiences: (days: Days): StaffPart['experiences'] =>
    db.allSql(
      `SELECT s.id, s.direction, s.reportedBy, s.category FROM caseworkerExperience s
       WHERE s.archivedAt IS NULL AND s.notedOn BETWEEN :from AND :until AND ${ofCommittee(days.committeeId)} ORDER BY s.id`,
      days,
    ),

  lexSarah: (days: Days): { id: string }[] =>
    db.allSql(
      `SELECT t.id FROM lexSarah t ${ofInsats}
       WHERE t.archivedAt IS NULL AND t.reportedOn BETWEEN :from AND :until AND ${committeeSql} ORDER BY t.id`,
      days,
    ),

  deviations: (days: Days): { id: string }[] =>
    db.allSql(
      `SELECT s.id FROM deviation s
       WHERE s.archivedAt IS NULL AND s.occurredOn BETWEEN :from AND :until AND ${ofCommittee(days.committeeId)} ORDER BY s.id`,
      days,
    ),

  /** Which years Historik holds a series of, among those given. */
  historySeries: (from: number, until: number): { series: string; year: number }[] =>
    db.allSql(
      `SELECT DISTINCT series, year FROM history WHERE year BETWEEN :from AND :until ORDER BY svSort(series), year`,
      { from, until },
    ),
})

import type { RiskScale, RiskFacts } from '../../../shared/domain/risk'
import type { DecidableRow } from '../../../shared/domain/plan/decide'
import type { WaitingAnalysis, WaitingFinding, WaitingPlan, WaitingReview } from '../../../shared/domain/todo'
import type { Database } from '../../database/database'
import { findingJoins, findingStatusSql } from '../assess/finding-filter'
import { committeeSql, reviewJoins } from '../collect/review-filter'

/** Who it is about: the utförare; in egen regi the enhet, since the utförare is the municipality itself; else the insats. */
const who = `coalesce(CASE WHEN p.operatingForm = 'inHouse' THEN u.name END, p.name, st.name)`

/** A brist whose åtgärdsplan is to be judged or reminded of stands in Att göra as that, once. */
const noPlanWaits = `NOT EXISTS (SELECT 1 FROM actionPlan ap WHERE ap.findingId = f.id AND ap.judgement IS NULL
  AND (ap.receivedOn IS NOT NULL OR ap.answerDueOn < :today))`

/** What waits, straight from the rows. `limit` holds per kind; the counts are of all. */
export const todoRepo = (db: Database, committeeId: string | null, today: string) => {
  const some = <Row>(
    columns: string,
    from: string,
    order: string,
    parameters: object,
  ): { rows: Row[]; total: number } => {
    const all = { committeeId, today, ...parameters }
    const total = db.getSql<{ n: number }>(`SELECT count(*) AS n ${from}`, all)?.n ?? 0
    return { rows: db.allSql<Row>(`SELECT ${columns} ${from} ORDER BY ${order} LIMIT :limit`, all), total }
  }
  const findings = (condition: string, parameters: object) =>
    some<WaitingFinding>(
      `f.id, f.area, f.dueOn, f.doneOn, ${who} AS who`,
      `${findingJoins} LEFT JOIN unit u ON u.id = r.unitId
       WHERE f.verifiedBy IS NULL AND f.archivedAt IS NULL AND r.archivedAt IS NULL AND ${committeeSql} AND ${condition}`,
      'f.dueOn, f.id',
      parameters,
    )
  const reviews = (condition: string, order: string, parameters: object) =>
    some<WaitingReview>(
      `r.id, r.number, r.year, r.plannedMonth, r.completedOn, ${who} AS who`,
      `${reviewJoins} WHERE r.year = :year AND r.archivedAt IS NULL AND ${committeeSql} AND ${condition}`,
      order,
      parameters,
    )

  return {
    lateFindings: (limit: number) => findings(`${findingStatusSql.late} AND ${noPlanWaits}`, { limit }),
    comingFindings: (limit: number, last: string) =>
      findings(`f.doneOn IS NULL AND f.dueOn BETWEEN :today AND :last AND ${noPlanWaits}`, { limit, last }),
    unverifiedFindings: (limit: number) => findings('f.doneOn IS NOT NULL', { limit }),
    unassessedReviews: (limit: number, year: number) =>
      reviews(
        // One that was sent or came back is told of by itself.
        `r.completedOn IS NOT NULL AND r.outcome IS NULL AND NOT EXISTS (SELECT 1 FROM assessment x
           WHERE x.reviewId = r.id AND (x.status = 'sent' OR (x.status = 'draft' AND x.returnedReason IS NOT NULL)))`,
        'r.completedOn, r.id',
        { limit, year },
      ),
    /** Planned for a month before the one given; without month when the whole year has passed. */
    passedReviews: (limit: number, year: number, beforeMonth: number) =>
      reviews(
        'r.completedOn IS NULL AND r.notCompletedReason IS NULL AND coalesce(r.plannedMonth, 12) < :beforeMonth',
        'r.plannedMonth, r.id',
        { limit, year, beforeMonth },
      ),

    /** `raised` counts the risks that came up during the year and stand in no version that was in force. */
    draftAnalyses: (years: readonly number[]) =>
      db
        .allSql<Omit<WaitingAnalysis, 'raised'> & { scale: string }>(
          `SELECT x.id, x.occasion, x.title, x.year, x.changeOn, x.scale, sa.name AS serviceAreaName FROM riskAnalysis x
           LEFT JOIN serviceArea sa ON sa.id = x.serviceAreaId
           WHERE x.status = 'draft' AND sa.archivedAt IS NULL
             AND (:committeeId IS NULL OR coalesce(sa.committeeId, x.committeeId, :committeeId) = :committeeId)
             AND x.year IN (SELECT value FROM json_each(:years))
           ORDER BY x.year, svSort(coalesce(sa.name, x.title)), x.id`,
          { committeeId, years: JSON.stringify(years) },
        )
        .map((analysis) => ({
          ...analysis,
          scale: JSON.parse(analysis.scale) as RiskScale,
          risks: db.allSql<RiskFacts & { process: string | null }>(
            'SELECT * FROM risk WHERE riskAnalysisId = ? ORDER BY number',
            analysis.id,
          ),
          raised:
            db.getSql<{ n: number }>(
              `SELECT count(*) AS n FROM risk r JOIN riskAnalysis d ON d.id = r.riskAnalysisId
               WHERE d.id = ? AND r.raisedOn IS NOT NULL AND NOT EXISTS (
                 SELECT 1 FROM risk o JOIN riskAnalysis p ON p.id = o.riskAnalysisId
                 WHERE p.status = 'decided' AND o.raisedFromType = r.raisedFromType AND o.raisedFromId = r.raisedFromId
                   AND nameKey(coalesce(o.raisedFromWords, '')) = nameKey(coalesce(r.raisedFromWords, '')))`,
              analysis.id,
            )?.n ?? 0,
        })),

    draftPlans: (years: readonly number[]) =>
      db
        .allSql<WaitingPlan>(
          `SELECT x.id, x.year, c.name AS committeeName, x.sentOn, x.sentBy, x.returnedReason FROM followUpPlan x
           LEFT JOIN committee c ON c.id = x.committeeId
           WHERE x.status = 'draft' AND (:committeeId IS NULL OR x.committeeId IS NULL OR x.committeeId = :committeeId)
             AND x.year IN (SELECT value FROM json_each(:years)) ORDER BY x.year, svSort(c.name)`,
          { committeeId, years: JSON.stringify(years) },
        )
        .map((plan) => ({
          ...plan,
          rows: db.allSql<DecidableRow>(
            'SELECT responsible, month FROM plannedFollowUp WHERE planId = ? AND removedReason IS NULL',
            plan.id,
          ),
        })),

    /** Nämnder that have no plan of their own for the year; none at all where a joint plan exists. */
    committeesWithoutPlan: (year: number): string[] =>
      db
        .allSql<{ name: string }>(
          `SELECT c.name FROM committee c
           WHERE c.archivedAt IS NULL AND (:committeeId IS NULL OR c.id = :committeeId)
             AND EXISTS (SELECT 1 FROM serviceArea sa WHERE sa.committeeId = c.id AND sa.archivedAt IS NULL)
             AND NOT EXISTS (SELECT 1 FROM followUpPlan x
               WHERE x.year = :year AND (x.committeeId = c.id OR x.committeeId IS NULL))
           ORDER BY svSort(c.name)`,
          { committeeId, year },
        )
        .map(({ name }) => name),
  }
}

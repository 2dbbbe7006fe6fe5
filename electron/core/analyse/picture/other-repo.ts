import type { GoalKind } from '../../../../shared/contracts/values'
import { RiskScaleSchema } from '../../../../shared/contracts/analyse'
import type { RiskScale } from '../../../../shared/domain/risk'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { PictureParty } from './party'

/** The ekonomiska kontroller of an utförare; an insats has none of its own. */
export const pictureEconomicControls = (
  db: Database,
  party: PictureParty,
  until: string,
): Tables['economicControl'][] =>
  party.type === 'provider'
    ? db.allSql(
        `SELECT * FROM economicControl WHERE providerId = @id AND archivedAt IS NULL AND controlledOn <= @until
         ORDER BY controlledOn DESC`,
        { id: party.id, until },
      )
    : []

export interface RaisedRiskRow {
  id: string
  analysisId: string
  year: number
  event: string
  value: number
  scale: RiskScale
  treatment: string | null
  responsible: string | null
  raisedFromType: string
  raisedFromId: string
  raisedFromWords: string | null
  raisedOn: string | null
  serviceAreaId: string | null
}

/** Every risk that was raised from a signal, in the analyses that stand. */
export const raisedRisks = (db: Database, lastYear: number): RaisedRiskRow[] =>
  db
    .allSql<Omit<RaisedRiskRow, 'scale'> & { scale: string }>(
      `SELECT r.id, ra.id AS analysisId, ra.year, r.event, r.likelihood * r.consequence AS value, ra.scale, r.treatment,
         r.responsible, r.raisedFromType, r.raisedFromId, r.raisedFromWords, r.raisedOn, ra.serviceAreaId
       FROM risk r JOIN riskAnalysis ra ON ra.id = r.riskAnalysisId
       WHERE r.raisedFromId IS NOT NULL AND ra.status <> 'superseded' AND ra.year <= ?
       ORDER BY ra.year DESC, ra.status = 'draft' DESC`,
      lastYear,
    )
    .map((row) => ({ ...row, scale: RiskScaleSchema.parse(JSON.parse(row.scale)) }))

export interface PictureGoalRow {
  id: string
  year: number
  title: string
  kind: GoalKind | null
  givenBy: string | null
  status: string | null
  comment: string | null
  serviceAreaId: string | null
  /** The insats or verksamhetsområde it is given for; null when it names the utförare. */
  wider: string | null
}

/** Mål and uppdrag that point at the party, at one of its insatser, or at the verksamhetsområde. */
export const pictureGoals = (db: Database, party: PictureParty, years: readonly [number, number]): PictureGoalRow[] =>
  db.allSql(
    `WITH types AS (
       SELECT serviceTypeId AS id FROM agreement WHERE @isProvider AND providerId = @id AND archivedAt IS NULL
       UNION SELECT serviceTypeId FROM unit WHERE @isProvider AND providerId = @id AND archivedAt IS NULL
       UNION SELECT @id WHERE NOT @isProvider
     )
     SELECT g.id, g.year, g.title, g.kind, g.givenBy, g.status, g.comment,
       coalesce(g.serviceAreaId, st.serviceAreaId) AS serviceAreaId,
       CASE WHEN g.providerId IS NOT NULL THEN NULL
         WHEN st.id IS NOT NULL THEN CASE WHEN @isProvider THEN 'insatsen ' || st.name END
         ELSE 'verksamhetsområdet ' || sa.name END AS wider
     FROM goal g
     LEFT JOIN serviceType st ON st.id = g.serviceTypeId
     LEFT JOIN serviceArea sa ON sa.id = g.serviceAreaId
     WHERE g.archivedAt IS NULL AND g.year BETWEEN @from AND @to
       AND ((@isProvider AND g.providerId = @id)
         OR (g.providerId IS NULL AND g.serviceTypeId IN (SELECT id FROM types))
         OR (g.providerId IS NULL AND g.serviceTypeId IS NULL AND g.serviceAreaId IN
              (SELECT serviceAreaId FROM serviceType WHERE id IN (SELECT id FROM types))))`,
    { id: party.id, isProvider: party.type === 'provider' ? 1 : 0, from: years[0], to: years[1] },
  )

export interface PictureDocumentRow {
  id: string
  title: string
  kind: string
  createdAt: string
}

export const pictureDocuments = (db: Database, party: PictureParty): PictureDocumentRow[] =>
  db.allSql(
    `SELECT id, title, kind, createdAt FROM document
     WHERE ${party.type === 'provider' ? 'providerId' : 'serviceTypeId'} = ?`,
    party.id,
  )

/** The first day, or year, that each register holds; null where it is empty. */
export function firstYears(
  db: Database,
): Record<
  'feedback' | 'deviation' | 'lexSarah' | 'experience' | 'sanction' | 'economicControl' | 'review',
  number | null
> {
  const first = (sql: string): number | null => {
    const { day } = db.getSql<{ day: string | number | null }>(sql) ?? { day: null }
    return day === null ? null : Number(String(day).slice(0, 4))
  }
  return {
    feedback: first('SELECT min(receivedOn) AS day FROM feedback'),
    deviation: first('SELECT min(occurredOn) AS day FROM deviation'),
    lexSarah: first('SELECT min(reportedOn) AS day FROM lexSarah'),
    experience: first('SELECT min(notedOn) AS day FROM caseworkerExperience'),
    sanction: first('SELECT min(decidedOn) AS day FROM sanction'),
    economicControl: first('SELECT min(controlledOn) AS day FROM economicControl'),
    review: first('SELECT min(year) AS day FROM review'),
  }
}

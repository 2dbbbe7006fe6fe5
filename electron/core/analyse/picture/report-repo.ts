import type { ExperienceDirection } from '../../../../shared/contracts/collect-values'
import type { FeedbackKind, Severity } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import { type PictureParty, reportIdsSql, reportJoins, type ReportTable } from './party'

/** Whom a report is about, with the verksamhetsområde that a risk raised from it would stand in. */
export interface Reported {
  id: string
  number: string
  providerId: string | null
  providerName: string | null
  /** null: an utförare with several insatser, and the report doesn't say which. */
  serviceTypeId: string | null
  serviceAreaId: string | null
}

const reported = `x.id, x.number, p.id AS providerId, p.name AS providerName, st.id AS serviceTypeId, st.serviceAreaId`

function reports<Row extends Reported>(
  db: Database,
  table: ReportTable,
  day: string,
  fields: string,
  party: PictureParty,
  until: string,
): Row[] {
  return db.allSql<Row>(
    `SELECT ${reported}, ${fields} ${reportJoins(table)}
     WHERE x.archivedAt IS NULL AND x.${day} <= @until AND x.id IN (${reportIdsSql(table, party)})
     ${party.type === 'serviceType' ? 'AND (st.id = @id OR st.id IS NULL)' : ''}`,
    { id: party.id, until },
  )
}

export interface PictureFeedbackRow extends Reported {
  receivedOn: string
  kind: FeedbackKind
  category: string | null
  measure: string | null
  status: string | null
}

export const pictureFeedback = (db: Database, party: PictureParty, until: string): PictureFeedbackRow[] =>
  reports(db, 'feedback', 'receivedOn', 'x.receivedOn, x.kind, x.category, x.measure, x.status', party, until)

export interface PictureDeviationRow extends Reported {
  occurredOn: string
  type: string
  severity: Severity | null
  measure: string | null
  status: string | null
}

export const pictureDeviations = (db: Database, party: PictureParty, until: string): PictureDeviationRow[] =>
  reports(db, 'deviation', 'occurredOn', 'x.occurredOn, x.type, x.severity, x.measure, x.status', party, until)

export interface PictureLexSarahRow extends Reported {
  reportedOn: string
  misconduct: string | null
  reportedToIvo: number | null
  ivoDecision: string | null
}

export const pictureLexSarah = (db: Database, party: PictureParty, until: string): PictureLexSarahRow[] =>
  reports(db, 'lexSarah', 'reportedOn', 'x.reportedOn, x.misconduct, x.reportedToIvo, x.ivoDecision', party, until)

export interface PictureExperienceRow extends Reported {
  notedOn: string
  direction: ExperienceDirection
  category: string | null
  measure: string | null
  status: string | null
}

export const pictureExperiences = (db: Database, party: PictureParty, until: string): PictureExperienceRow[] =>
  reports(
    db,
    'caseworkerExperience',
    'notedOn',
    'x.notedOn, x.direction, x.category, x.measure, x.status',
    party,
    until,
  )

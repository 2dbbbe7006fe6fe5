import type {
  AgreementForm,
  OperatingForm,
  Outcome,
  ReviewKind,
  SanctionStep,
  Severity,
  Verification,
} from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import { type PictureParty, reviewIdsSql } from './party'

export interface PictureReviewRow {
  id: string
  number: string
  kind: ReviewKind
  year: number
  plannedMonth: number | null
  completedOn: string | null
  outcome: Outcome | null
  notCompletedReason: string | null
  agreementForm: AgreementForm | null
  operatingForm: OperatingForm | null
  providerId: string | null
  providerName: string | null
  serviceTypeName: string
  serviceAreaId: string
}

/** Every granskning of the party up to the year. */
export const pictureReviews = (db: Database, party: PictureParty, lastYear: number): PictureReviewRow[] =>
  db.allSql(
    `SELECT r.id, r.number, r.kind, r.year, r.plannedMonth, r.completedOn, r.outcome, r.notCompletedReason,
       a.form AS agreementForm, p.operatingForm, p.id AS providerId, p.name AS providerName,
       st.name AS serviceTypeName, st.serviceAreaId
     FROM review r
     JOIN serviceType st ON st.id = r.serviceTypeId
     LEFT JOIN agreement a ON a.id = r.agreementId
     LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)
     WHERE r.archivedAt IS NULL AND r.year <= @lastYear AND r.id IN (${reviewIdsSql(party)})`,
    { id: party.id, lastYear },
  )

export interface PictureFindingRow {
  id: string
  reviewId: string
  area: string
  description: string
  severity: Severity | null
  dueOn: string | null
  doneOn: string | null
  verifiedBy: Verification | null
  verifiedOn: string | null
}

export const pictureFindings = (db: Database, party: PictureParty): PictureFindingRow[] =>
  db.allSql(
    `SELECT id, reviewId, area, description, severity, dueOn, doneOn, verifiedBy, verifiedOn
     FROM finding WHERE archivedAt IS NULL AND reviewId IN (${reviewIdsSql(party)})`,
    { id: party.id },
  )

export interface PictureSanctionRow {
  id: string
  reviewId: string
  step: SanctionStep
  decidedOn: string
  deadlineOn: string | null
  result: string | null
  reportedToIvo: number | null
  reportedToPolice: number | null
}

export const pictureSanctions = (db: Database, party: PictureParty): PictureSanctionRow[] =>
  db.allSql(
    `SELECT id, reviewId, step, decidedOn, deadlineOn, result, reportedToIvo, reportedToPolice
     FROM sanction WHERE archivedAt IS NULL AND reviewId IN (${reviewIdsSql(party)})`,
    { id: party.id },
  )

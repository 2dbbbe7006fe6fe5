import type { FeedbackKind, Severity } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import { insatsSql, type PictureParty, reportIdsSql, soleSql } from './party'

/** Whom a report is about, with the verksamhetsområde that a risk raised from it would stand in. */
interface Reported {
  id: string
  number: string
  providerId: string | null
  providerName: string | null
  serviceAreaId: string | null
}

export interface PictureFeedbackRow extends Reported {
  receivedOn: string
  kind: FeedbackKind
  category: string | null
  measure: string | null
  status: string | null
}

const joins = (table: string, hasOwnInsats: boolean): string => `
  FROM ${table} x
  LEFT JOIN unit u ON u.id = x.unitId
  LEFT JOIN provider p ON p.id = coalesce(x.providerId, u.providerId)
  LEFT JOIN (${soleSql}) sole ON sole.providerId = p.id
  LEFT JOIN serviceType st ON st.id = ${insatsSql(hasOwnInsats)}`

const reported = 'x.id, x.number, p.id AS providerId, p.name AS providerName, st.serviceAreaId'

export const pictureFeedback = (db: Database, party: PictureParty, until: string): PictureFeedbackRow[] =>
  db.allSql(
    `SELECT ${reported}, x.receivedOn, x.kind, x.category, x.measure, x.status ${joins('feedback', true)}
     WHERE x.archivedAt IS NULL AND x.receivedOn <= @until AND x.id IN (${reportIdsSql('feedback', party)})`,
    { id: party.id, until },
  )

export interface PictureDeviationRow extends Reported {
  occurredOn: string
  type: string
  severity: Severity | null
  measure: string | null
  status: string | null
}

export const pictureDeviations = (db: Database, party: PictureParty, until: string): PictureDeviationRow[] =>
  db.allSql(
    `SELECT ${reported}, x.occurredOn, x.type, x.severity, x.measure, x.status ${joins('deviation', false)}
     WHERE x.archivedAt IS NULL AND x.occurredOn <= @until AND x.id IN (${reportIdsSql('deviation', party)})`,
    { id: party.id, until },
  )

export interface PictureLexSarahRow extends Reported {
  reportedOn: string
  misconduct: string | null
  reportedToIvo: number | null
  ivoDecision: string | null
}

export const pictureLexSarah = (db: Database, party: PictureParty, until: string): PictureLexSarahRow[] =>
  db.allSql(
    `SELECT ${reported}, x.reportedOn, x.misconduct, x.reportedToIvo, x.ivoDecision ${joins('lexSarah', true)}
     WHERE x.archivedAt IS NULL AND x.reportedOn <= @until AND x.id IN (${reportIdsSql('lexSarah', party)})`,
    { id: party.id, until },
  )

/** Reports of the year by utförare that have the insats among several and don't say which they are about. */
export const reportsWithoutInsats = (db: Database, serviceTypeId: string, from: string, until: string): number =>
  (['feedback', 'deviation', 'lexSarah'] as const).reduce((sum, table) => {
    const day = { feedback: 'receivedOn', deviation: 'occurredOn', lexSarah: 'reportedOn' }[table]
    const found = db.getSql<{ count: number }>(
      `SELECT count(*) AS count ${joins(table, table !== 'deviation')}
       WHERE x.archivedAt IS NULL AND x.${day} BETWEEN @from AND @until AND st.id IS NULL
         AND p.id IN (SELECT providerId FROM agreement WHERE serviceTypeId = @serviceTypeId AND archivedAt IS NULL
                      UNION SELECT providerId FROM unit WHERE serviceTypeId = @serviceTypeId AND archivedAt IS NULL)`,
      { serviceTypeId, from, until },
    )
    return sum + (found?.count ?? 0)
  }, 0)

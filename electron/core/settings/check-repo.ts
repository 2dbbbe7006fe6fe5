import type { RecordType } from '../../../shared/contracts/values'
import { recordTypeNames } from '../../../shared/text/names'
import type { Database } from '../../database/database'
import { analysisNameSql } from '../analyse/analysis-repo'

/** Tables whose rows people write; the law references come with the program. */
const logged = (Object.keys(recordTypeNames) as RecordType[]).filter((type) => type !== 'lawReference')

/** How many rows of a table the log does not account for: never written in it, or written with another version. */
export function unloggedRows(db: Database): Array<{ recordType: RecordType; count: number }> {
  return logged.flatMap((recordType) => {
    const count =
      db.getSql<{ n: number }>(
        `SELECT count(*) AS n FROM "${recordType}" r WHERE r.version IS NOT (
           SELECT json_extract(l."after", '$.version') FROM changeLog l
           WHERE l.recordType = ? AND l.recordId = r.id ORDER BY l.seq DESC LIMIT 1
         )`,
        recordType,
      )?.n ?? 0
    return count === 0 ? [] : [{ recordType, count }]
  })
}

/** Everything that is stored as JSON, with what it belongs to. */
export const storedJson = (
  db: Database,
): {
  scales: Array<{ name: string; json: string }>
  reasons: Array<{ name: string; json: string }>
  factors: Array<{ name: string; json: string }>
  figures: Array<{ name: string; json: string }>
} => ({
  scales: db.allSql(
    `SELECT 'Riskanalys ' || ${analysisNameSql('r', 's')} AS name, r.scale AS json
     FROM riskAnalysis r LEFT JOIN serviceArea s ON s.id = r.serviceAreaId`,
  ),
  reasons: db.allSql(
    `SELECT 'Planerad uppföljning hos ' || p.name AS name, f.reasons AS json
     FROM (SELECT providerId, reasons FROM plannedFollowUp UNION ALL SELECT providerId, reasons FROM planLeftOut) f
     JOIN provider p ON p.id = f.providerId`,
  ),
  factors: db.allSql(
    `SELECT 'Planerad uppföljning hos ' || p.name AS name, f.factors AS json
     FROM plannedFollowUp f JOIN provider p ON p.id = f.providerId WHERE f.factors IS NOT NULL`,
  ),
  figures: db.allSql(`SELECT 'Dokumentet ' || title AS name, figures AS json FROM document`),
})

export const writtenDocuments = (db: Database): Array<{ title: string; fileName: string; sha256: string }> =>
  db.allSql('SELECT title, fileName, sha256 FROM document ORDER BY createdAt')

/** The files that must be in the database: documents that were kept when they were written, what they said, and templates. */
export const keptFiles = (db: Database): Array<{ name: string; sha256: string }> =>
  db.allSql(
    `SELECT 'Dokumentet ' || title AS name, sha256 FROM document WHERE contentSha256 IS NOT NULL
     UNION ALL SELECT 'Innehållet i dokumentet ' || title, contentSha256 FROM document WHERE contentSha256 IS NOT NULL
     UNION ALL SELECT 'Mallen ' || name, sha256 FROM documentTemplate`,
  )

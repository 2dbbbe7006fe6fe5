import type { FollowUpAnswer } from '../../../../shared/domain/individual/answer'
import { nameKey } from '../../../../shared/domain/name-key'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'

/** The answers of a period, archived ones left out: for counting only, no row of it leaves the core. */
export function answersBetween(db: Database, from: string, through: string): FollowUpAnswer[] {
  const rows = db.allSql<FollowUpAnswer>(
    `SELECT answeredOn, serviceTypeId, providerId, unitId, roundId, district, gender, judgement,
       supportAsDecided, couldInfluence, satisfied, change, supportMeaning, asAgreed, activities, planAndInformation,
       minutes, hardQuestions
     FROM individualFollowUp WHERE answeredOn BETWEEN ? AND ? AND archivedAt IS NULL`,
    from,
    through,
  )
  const keys = new Map(districtsIn(db).map((district) => [district, nameKey(district)]))
  for (const row of rows) if (row.district !== null) row.district = keys.get(row.district) ?? row.district
  return rows
}

/** Each spelling once. */
const districtsIn = (db: Database): string[] =>
  db
    .allSql<{ district: string }>('SELECT DISTINCT district FROM individualFollowUp WHERE district IS NOT NULL')
    .map(({ district }) => district)

/** Years that hold any answer, the newest first. */
export const yearsWithAnswers = (db: Database): number[] =>
  db
    .allSql<{ year: number }>(
      `SELECT DISTINCT CAST(substr(answeredOn, 1, 4) AS INTEGER) AS year FROM individualFollowUp
       WHERE archivedAt IS NULL ORDER BY year DESC`,
    )
    .map(({ year }) => year)

export interface NamedServiceType {
  id: string
  name: string
  committeeId: string | null
}

/** Every insats with the nämnd that answers for it. */
export const serviceTypesWithCommittee = (db: Database): NamedServiceType[] =>
  db.allSql(
    `SELECT t.id, t.name, a.committeeId FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId
     ORDER BY svSort(t.name), t.id`,
  )

export const providerNames = (db: Database): Array<{ id: string; name: string }> =>
  db.allSql('SELECT id, name FROM provider ORDER BY svSort(name), id')

export const unitNames = (db: Database): Array<{ id: string; name: string; provider: string }> =>
  db.allSql(
    `SELECT u.id, u.name, p.name AS provider FROM unit u JOIN provider p ON p.id = u.providerId
     ORDER BY svSort(u.name), svSort(p.name), u.id`,
  )

/** Districts by what they are compared with, in the spelling that sorts first. */
export function districtNames(db: Database): Array<{ id: string; name: string }> {
  const names = new Map<string, string>()
  for (const name of districtsIn(db).toSorted(compareSv)) {
    const id = nameKey(name)
    if (!names.has(id)) names.set(id, name)
  }
  return [...names].map(([id, name]) => ({ id, name }))
}

/** Districts that answers or enheter name, for the form. */
export function knownDistricts(db: Database): string[] {
  const ofUnits = db
    .allSql<{ district: string }>('SELECT DISTINCT district FROM unit WHERE district IS NOT NULL')
    .map(({ district }) => district)
  const names = new Map([...ofUnits, ...districtsIn(db)].map((name) => [nameKey(name), name]))
  return [...names.values()].toSorted(compareSv)
}

/** The highest of the numbers that equal answers have, each with the same text before it; 0 for none. */
export const equalAnswers = (db: Database, contentKey: string): number =>
  db.getSql<{ n: number | null }>(
    `SELECT max(CAST(substr(rowKey, length(@contentKey) + 2) AS INTEGER)) AS n FROM individualFollowUp
     WHERE rowKey > @contentKey || '-' AND rowKey < @contentKey || '.'`,
    { contentKey },
  )?.n ?? 0

export const hasAnswers = (db: Database): boolean =>
  db.getSql('SELECT 1 FROM individualFollowUp WHERE archivedAt IS NULL LIMIT 1') !== undefined

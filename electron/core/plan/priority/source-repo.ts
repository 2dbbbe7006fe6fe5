import type { SanctionStep } from '../../../../shared/contracts/values'
import type { WeightKey } from '../../../../shared/contracts/weights'
import type { Database } from '../../../database/database'
import type { ReviewedParty } from '../signal-repo'

/** Whom an event was about: an utförare, perhaps one of its enheter, perhaps one insats. */
export interface EventParty {
  providerId: string
  unitId: string | null
  serviceTypeId: string | null
}

export interface EventCount extends EventParty {
  lastYear: number
  yearBefore: number
  /** Of the last year's: serious avvikelser, lex Sarah to IVO; 0 where the source has no such thing. */
  grave: number
}

/** First day of the last year, of the year before it, and the day that both end before. */
export interface CountedDays {
  yearBefore: string
  lastYear: string
  beforeDay: string
}

const counted = (table: string, day: string, grave: string, insats: string, where: string): string =>
  `SELECT coalesce(e.providerId, u.providerId) AS providerId, e.unitId, ${insats} AS serviceTypeId,
     sum(e.${day} >= @lastYear) AS lastYear, sum(e.${day} < @lastYear) AS yearBefore,
     coalesce(sum(e.${day} >= @lastYear AND ${grave}), 0) AS grave
   FROM ${table} e LEFT JOIN unit u ON u.id = e.unitId
   WHERE e.${day} >= @yearBefore AND e.${day} < @beforeDay AND e.archivedAt IS NULL AND ${where}
     AND coalesce(e.providerId, u.providerId) IS NOT NULL
   GROUP BY 1, 2, 3`

/** Klagomål and synpunkter; beröm is none of them. */
export const complaintCounts = (db: Database, days: CountedDays): EventCount[] =>
  db.allSql(
    counted('feedback', 'receivedOn', '0', 'coalesce(e.serviceTypeId, u.serviceTypeId)', "e.kind <> 'praise'"),
    days,
  )

export const deviationCounts = (db: Database, days: CountedDays): EventCount[] =>
  db.allSql(
    counted('deviation', 'occurredOn', "e.severity = 'serious'", 'coalesce(e.serviceTypeId, u.serviceTypeId)', '1'),
    days,
  )

export const lexSarahCounts = (db: Database, days: CountedDays): EventCount[] =>
  db.allSql(
    counted('lexSarah', 'reportedOn', 'e.reportedToIvo = 1', 'coalesce(e.serviceTypeId, u.serviceTypeId)', '1'),
    days,
  )

export interface SanctionRow extends ReviewedParty {
  step: SanctionStep
  decidedOn: string
}

/** Newest first. */
export const sanctionsBetween = (db: Database, from: string, before: string): SanctionRow[] =>
  db.allSql(
    `SELECT r.agreementId, coalesce(r.providerId, a.providerId) AS providerId, r.serviceTypeId, r.unitId,
       s.step, s.decidedOn
     FROM sanction s JOIN review r ON r.id = s.reviewId LEFT JOIN agreement a ON a.id = r.agreementId
     WHERE s.decidedOn >= ? AND s.decidedOn < ? AND s.archivedAt IS NULL AND r.archivedAt IS NULL
     ORDER BY s.decidedOn DESC, s.id`,
    from,
    before,
  )

export interface EconomicControlRow {
  providerId: string
  controlledOn: string
  fTax: number | null
  registered: number | null
  employerContributions: string | null
  taxDebts: string | null
  creditRating: string | null
  exclusionGround: string | null
  boardRemark: string | null
  remark: string | null
}

/** The latest control of every utförare before the day. */
export const latestControls = (db: Database, beforeDay: string): EconomicControlRow[] =>
  db.allSql(
    `SELECT providerId, max(controlledOn) AS controlledOn, fTax, registered, employerContributions, taxDebts,
       creditRating, exclusionGround, boardRemark, remark
     FROM economicControl WHERE archivedAt IS NULL AND controlledOn < ? GROUP BY providerId`,
    beforeDay,
  )

/** Units whose IVO permit has a last day. */
export const permits = (db: Database): Array<EventParty & { validTo: string }> =>
  db.allSql(
    `SELECT providerId, id AS unitId, serviceTypeId, permitValidTo AS validTo FROM unit
     WHERE permitValidTo IS NOT NULL AND archivedAt IS NULL`,
  )

export interface AssignmentRow {
  title: string
  providerId: string | null
  serviceTypeId: string | null
  serviceAreaId: string | null
}

/** The year's uppdrag; null when neither mål nor uppdrag is registered for the year. */
export function assignmentsOf(db: Database, year: number): AssignmentRow[] | null {
  const known = db.getSql('SELECT 1 FROM goal WHERE year = ? AND archivedAt IS NULL LIMIT 1', year)
  if (known === undefined) return null
  return db.allSql(
    `SELECT title, providerId, serviceTypeId, serviceAreaId FROM goal
     WHERE year = ? AND kind = 'assignment' AND archivedAt IS NULL ORDER BY svSort(title), id`,
    year,
  )
}

/** Which sources hold any row at all: one that is not used says nothing about anybody. */
export function usedSources(db: Database): Record<'feedback' | 'deviation' | 'lexSarah' | 'sanction', boolean> {
  const holdsAny = (table: string): boolean =>
    db.getSql(`SELECT 1 FROM ${table} WHERE archivedAt IS NULL LIMIT 1`) !== undefined
  return {
    feedback: holdsAny('feedback'),
    deviation: holdsAny('deviation'),
    lexSarah: holdsAny('lexSarah'),
    sanction: holdsAny('sanction'),
  }
}

/** The factors that no row in the register says anything of. Individuppföljning has no source yet. */
export function emptySources(db: Database, year: number): Set<WeightKey> {
  const holds = (sql: string, ...parameters: unknown[]): boolean =>
    db.getSql(`${sql} LIMIT 1`, ...parameters) !== undefined
  const used = usedSources(db)
  const isEmpty: Partial<Record<WeightKey, boolean>> = {
    areaRisk: !holds("SELECT 1 FROM riskAnalysis WHERE occasion = 'yearly' AND year <= ?", year),
    placements: !holds('SELECT 1 FROM agreement WHERE placements IS NOT NULL AND archivedAt IS NULL'),
    complaints: !used.feedback,
    incidents: !used.deviation && !used.lexSarah,
    sanction: !used.sanction,
    economicControl: !holds('SELECT 1 FROM economicControl WHERE archivedAt IS NULL'),
    screening: !holds(
      "SELECT 1 FROM review WHERE kind = 'screening' AND completedOn IS NOT NULL AND archivedAt IS NULL",
    ),
    individualFollowUp: !holds('SELECT 1 FROM individualFollowUp WHERE archivedAt IS NULL'),
    informationRequest: !holds('SELECT 1 FROM informationRequest WHERE requestedOn IS NOT NULL AND archivedAt IS NULL'),
    permit: !holds('SELECT 1 FROM unit WHERE permitValidTo IS NOT NULL AND archivedAt IS NULL'),
    assignment: !holds('SELECT 1 FROM goal WHERE year = ? AND archivedAt IS NULL', year),
    vulnerableGroup: !holds('SELECT 1 FROM serviceType WHERE vulnerableGroup IS NOT NULL AND archivedAt IS NULL'),
  }
  return new Set((Object.keys(isEmpty) as WeightKey[]).filter((key) => isEmpty[key] === true))
}

import type { CalendarVisit } from '../../../../shared/contracts/calendar'
import type { Settings } from '../../../../shared/contracts/settings'
import type { PersonCapacity, Work } from '../../../../shared/domain/calendar/workload'
import { type IsoDate, yearOf } from '../../../../shared/domain/iso-date'
import { nameKey } from '../../../../shared/domain/name-key'
import { reviewStatus } from '../../../../shared/domain/review'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { committeeSql, reviewJoins } from '../../collect/review-filter'

export interface CalendarScope {
  committeeId: string | null
  /** A role, or null for everybody. */
  responsible: string | null
}

type Joined = Pick<
  Tables['review'],
  | 'id'
  | 'version'
  | 'number'
  | 'year'
  | 'kind'
  | 'completedOn'
  | 'notCompletedReason'
  | 'plannedMonth'
  | 'responsible'
  | 'visitOn'
  | 'visitStart'
  | 'visitEnd'
> & {
  provider: string | null
  unit: string | null
  street: string | null
  city: string | null
  serviceType: string
  serviceArea: string
  plannedDays: number | null
  reasons: string | null
}

/** What the settings say a granskning of each kind takes, where no plan says. */
type DaysPerKind = Settings['planning']['daysPerKind']

const select = `
  SELECT r.id, r.version, r.number, r.year, r.kind, r.completedOn, r.notCompletedReason, r.plannedMonth, r.responsible,
    r.visitOn, r.visitStart, r.visitEnd, p.name AS provider, u.name AS unit, u.address AS street, u.city,
    st.name AS serviceType, sa.name AS serviceArea, f.days AS plannedDays, f.reasons
  ${reviewJoins}
  LEFT JOIN plannedFollowUp f ON f.id = r.plannedFollowUpId`
/** What a calendar of work holds: nothing archived, nothing that is given up. */
const inWork = `r.archivedAt IS NULL AND (r.completedOn IS NOT NULL OR r.notCompletedReason IS NULL) AND ${committeeSql}`
/** Only what nämnd and year ask for: names are joined where they are shown. */
const ofYears = `FROM review r JOIN serviceType st ON st.id = r.serviceTypeId JOIN serviceArea sa ON sa.id = st.serviceAreaId
  WHERE ${inWork} AND r.year BETWEEN :fromYear AND :toYear`
const ofPerson = '(:responsible IS NULL OR nameKey(r.responsible) = nameKey(:responsible))'

export const calendarRepo = (db: Database, daysPerKind: DaysPerKind) => {
  const rows = (sql: string, parameters: object): CalendarVisit[] =>
    db.allSql<Joined>(`${select} WHERE ${inWork} AND ${sql}`, parameters).map((row) => toVisit(row, daysPerKind))
  return {
    /** Visits with a day in the span, and those carried out then whose visit had none. By day, time and utförare. */
    inSpan: (scope: CalendarScope, from: IsoDate, to: IsoDate): CalendarVisit[] =>
      rows(
        `${ofPerson} AND r.id IN (
           SELECT id FROM review WHERE visitOn BETWEEN :from AND :to
           UNION SELECT id FROM review
           WHERE year BETWEEN :firstYear AND :lastYear AND visitOn IS NULL AND completedOn BETWEEN :from AND :to)
         ORDER BY coalesce(r.visitOn, r.completedOn), r.visitStart IS NULL, r.visitStart, svSort(p.name), r.number`,
        { ...scope, from, to, firstYear: yearOf(from) - 1, lastYear: yearOf(to) + 1 },
      ),

    /** Planned in these years, without a day: those of an earlier month first, those without a month last. */
    withoutDate: (scope: CalendarScope, fromYear: number, toYear: number): CalendarVisit[] =>
      rows(
        `${ofPerson} AND r.year BETWEEN :fromYear AND :toYear AND r.visitOn IS NULL AND r.completedOn IS NULL
         ORDER BY r.year, r.plannedMonth IS NULL, r.plannedMonth, svSort(p.name), r.number`,
        { ...scope, fromYear, toYear },
      ),

    /** Everything that is work of a year, done or to be done: without the names that only the calendar shows. */
    ofYear: (committeeId: string | null, year: number): Work[] =>
      db
        .allSql<Omit<Work, 'done'> & Pick<Joined, 'kind' | 'completedOn' | 'plannedDays'>>(
          `SELECT r.id, r.responsible, r.visitOn, r.plannedMonth, r.kind, r.completedOn,
             (SELECT days FROM plannedFollowUp f WHERE f.id = r.plannedFollowUpId) AS plannedDays
           ${ofYears} ORDER BY r.number`,
          { committeeId, fromYear: year, toYear: year },
        )
        .map(({ kind, completedOn, plannedDays, ...work }) => ({
          ...work,
          done: completedOn !== null,
          days: plannedDays ?? daysPerKind[kind as CalendarVisit['kind']],
        })),

    byIds: (committeeId: string | null, ids: readonly string[]): CalendarVisit[] =>
      rows(
        `r.id IN (SELECT value FROM json_each(:ids))
         ORDER BY r.visitOn, r.visitStart IS NULL, r.visitStart, svSort(p.name), r.number`,
        { committeeId, ids: JSON.stringify(ids) },
      ),

    /** Every role that answers for a granskning of these years, in Swedish order, each spelling once. */
    responsibles: (committeeId: string | null, fromYear: number, toYear: number): string[] => {
      const written = db.allSql<{ responsible: string }>(
        `SELECT DISTINCT r.responsible ${ofYears} AND r.responsible IS NOT NULL`,
        { committeeId, fromYear, toYear },
      )
      const roles = new Map(written.map(({ responsible }) => [nameKey(responsible), responsible.trim()]))
      return [...roles.values()].filter((role) => role !== '').toSorted(compareSv)
    },

    hasReviews: (committeeId: string | null, year: number): boolean =>
      db.getSql(`SELECT 1 ${ofYears} LIMIT 1`, { committeeId, fromYear: year, toYear: year }) !== undefined,

    /** Days that each person has, month by month, in the plan in force: the draft if there is one, else the decided. */
    capacities: (planId: string): PersonCapacity[] =>
      db.allSql('SELECT responsible, month, days FROM planCapacity WHERE planId = ?', planId),
  }
}

function toVisit(row: Joined, daysPerKind: DaysPerKind): CalendarVisit {
  const { street, city, plannedDays, reasons, notCompletedReason, ...visit } = row
  const kind = visit.kind as CalendarVisit['kind']
  return {
    ...visit,
    kind,
    status: reviewStatus({ completedOn: visit.completedOn, notCompletedReason }),
    day: visit.visitOn ?? visit.completedOn,
    address: [street, city].filter((part) => (part ?? '').trim() !== '').join(', ') || null,
    days: plannedDays ?? daysPerKind[kind],
    reasons: reasons === null ? [] : (JSON.parse(reasons) as string[]),
  }
}

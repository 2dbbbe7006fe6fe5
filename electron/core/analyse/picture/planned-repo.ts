import type { PictureMultiYear, PicturePlanned } from '../../../../shared/contracts/picture'
import type { ReviewKind } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { PictureParty } from './party'

type PlannedRow = Omit<PicturePlanned, 'reasons' | 'kind' | 'path'> & { reasons: string; kind: string }

/** The party's rows in the plans that stand: of each plan the draft if there is one, else the decided. */
export const plannedOf = (db: Database, party: PictureParty, years: readonly number[]): PicturePlanned[] =>
  db
    .allSql<PlannedRow>(
      `SELECT fp.year, fp.id AS planId, fp.status, c.name AS committeeName, f.id AS rowId, f.providerId,
         p.name AS providerName, st.name AS serviceTypeName, f.kind, f.month, f.days, f.responsible, f.origin, f.reasons
       FROM plannedFollowUp f
       JOIN followUpPlan fp ON fp.id = f.planId
       JOIN provider p ON p.id = f.providerId
       JOIN serviceType st ON st.id = f.serviceTypeId
       LEFT JOIN committee c ON c.id = fp.committeeId
       WHERE f.${party.type === 'provider' ? 'providerId' : 'serviceTypeId'} = @id AND f.removedReason IS NULL
         AND fp.year IN (@first, @last) AND ${standing('followUpPlan', 'fp', 'year')}
       ORDER BY fp.year DESC, f.month IS NULL, f.month, svSort(p.name), f.id`,
      { id: party.id, first: years[0] ?? 0, last: years[1] ?? 0 },
    )
    .map((row) => ({
      ...row,
      kind: row.kind as ReviewKind,
      reasons: JSON.parse(row.reasons) as string[],
      path: `/planera/uppfoljningsplan/${row.planId}?rad=${row.rowId}`,
    }))

/** What the three-year plans say of the party's insatser, from the year on. */
export const multiYearOf = (db: Database, party: PictureParty, fromYear: number): PictureMultiYear[] =>
  db.allSql(
    `SELECT e.id AS entryId, st.name AS serviceTypeName, mp.firstYear, e.year, e.form, mp.status, c.name AS committeeName
     FROM multiYearEntry e
     JOIN multiYearPlan mp ON mp.id = e.planId
     JOIN serviceType st ON st.id = e.serviceTypeId
     LEFT JOIN committee c ON c.id = mp.committeeId
     WHERE e.year >= @fromYear AND ${standing('multiYearPlan', 'mp', 'firstYear')}
       AND e.serviceTypeId IN (${
         party.type === 'provider'
           ? `SELECT serviceTypeId FROM agreement WHERE providerId = @id AND archivedAt IS NULL
              UNION SELECT serviceTypeId FROM unit WHERE providerId = @id AND archivedAt IS NULL`
           : '@id'
       })
       AND mp.firstYear = (
         SELECT max(newest.firstYear) FROM multiYearPlan newest
         WHERE newest.committeeId IS mp.committeeId AND newest.status <> 'superseded' AND newest.firstYear <= @fromYear + 1)
     ORDER BY e.year, svSort(st.name), e.form`,
    { id: party.id, fromYear },
  )

/** The version to go by: a draft stands before the decided one of the same plan, and a superseded one never counts. */
const standing = (table: string, alias: string, year: string): string => `
  (${alias}.status = 'draft' OR (${alias}.status = 'decided' AND NOT EXISTS (
    SELECT 1 FROM ${table} draft WHERE draft.status = 'draft' AND draft.${year} = ${alias}.${year}
      AND draft.committeeId IS ${alias}.committeeId)))`

import type { Input } from '../../../../shared/contracts'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Filter = Input<'collect.indicators'>
type IndicatorWithArea = Tables['indicator'] & { serviceAreaName: string | null }
/** What makes two values the same value. */
export type ValueKey = Pick<Tables['indicatorValue'], 'indicatorId' | 'year' | 'groupName' | 'gender'>

const from = `FROM indicator i LEFT JOIN serviceArea a ON a.id = i.serviceAreaId`
/** A nyckeltal belongs to the nämnd of its verksamhetsområde, else to all. */
const scope = `(:committeeId IS NULL OR a.committeeId IS NULL OR a.committeeId = :committeeId)
  AND (:includeArchived = 1 OR i.archivedAt IS NULL)`
const filters = `(:kind IS NULL OR i.kind = :kind) AND (:serviceAreaId IS NULL OR i.serviceAreaId = :serviceAreaId)
  AND (:search = '' OR instr(svLower(i.name || ' ' || coalesce(i.koladaId, '') || ' ' || coalesce(i.description, '')), :search) > 0)`

export const indicatorRepo = (db: Database) => ({
  list(filter: Filter): { rows: IndicatorWithArea[]; totalUnfiltered: number } {
    const parameters = {
      committeeId: filter.committeeId,
      includeArchived: Number(filter.includeArchived),
      kind: filter.kind,
      serviceAreaId: filter.serviceAreaId,
      search: lowerSv(filter.search.trim()),
    }
    const rows = db.allSql<IndicatorWithArea>(
      `SELECT i.*, a.name AS serviceAreaName ${from} WHERE ${scope} AND ${filters} ORDER BY svSort(i.name)`,
      parameters,
    )
    const all = db.getSql<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${scope}`, parameters)
    return { rows, totalUnfiltered: all?.n ?? 0 }
  },

  one: (id: string): IndicatorWithArea | undefined =>
    db.getSql(`SELECT i.*, a.name AS serviceAreaName ${from} WHERE i.id = ?`, id),

  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM indicator WHERE archivedAt IS NOT NULL')?.n ?? 0,

  /** Values for women and men together of all nyckeltal, up to a year, oldest first. */
  totals: (year: number): Tables['indicatorValue'][] =>
    db.allSql(`SELECT * FROM indicatorValue WHERE gender = 'total' AND year <= ? ORDER BY indicatorId, year`, year),

  values: (indicatorId: string): Tables['indicatorValue'][] =>
    db.allSql('SELECT * FROM indicatorValue WHERE indicatorId = ? ORDER BY year, svSort(groupName)', indicatorId),

  corrections: (indicatorId: string): Tables['indicatorCorrection'][] =>
    db.allSql(
      `SELECT c.* FROM indicatorCorrection c JOIN indicatorValue v ON v.id = c.valueId
       WHERE v.indicatorId = ? ORDER BY c.correctedOn DESC, c.createdAt DESC, c.id DESC`,
      indicatorId,
    ),

  correctionsOf: (valueId: string): Tables['indicatorCorrection'][] =>
    db.allSql('SELECT * FROM indicatorCorrection WHERE valueId = ?', valueId),

  sameValue: ({ indicatorId, year, groupName, gender }: ValueKey): Tables['indicatorValue'] | undefined =>
    db.getSql(
      `SELECT * FROM indicatorValue
       WHERE indicatorId = :indicatorId AND year = :year AND nameKey(groupName) = nameKey(:groupName) AND gender = :gender`,
      { indicatorId, year, groupName, gender },
    ),

  byName: (name: string): Tables['indicator'] | undefined =>
    db.getSql('SELECT * FROM indicator WHERE nameKey(name) = nameKey(?)', name),

  byKoladaId: (koladaId: string): Tables['indicator'] | undefined =>
    db.getSql('SELECT * FROM indicator WHERE koladaId = ?', koladaId),

  /** Those that are in use and have an id in Kolada. */
  inKolada: (): Array<{ id: string; name: string; koladaId: string }> =>
    db.allSql(
      'SELECT id, name, koladaId FROM indicator WHERE koladaId IS NOT NULL AND archivedAt IS NULL ORDER BY svSort(name)',
    ),

  all: (): Tables['indicator'][] => db.allSql('SELECT * FROM indicator ORDER BY svSort(name)'),

  /** Words in use in a field of the values, each once. */
  wordsIn: (field: 'groupName' | 'source'): string[] =>
    db
      .allSql<{ word: string }>(
        `SELECT ${field} AS word FROM indicatorValue WHERE ${field} IS NOT NULL
         GROUP BY nameKey(${field}) ORDER BY svSort(${field})`,
      )
      .map(({ word }) => word),
})

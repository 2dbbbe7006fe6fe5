import { nameKey } from '../../../../shared/domain/name-key'
import type { CountedSeries, HistoryRow } from '../../../../shared/domain/signal/years'
import { feedbackKindNames } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import { historyCommitteeSql } from '../review-filter'
import { ofCommittee, signalTables } from './signal-table'

type YearRegister = 'feedback' | 'deviation'
const notTold = 'uppgift saknas'

interface YearCount {
  year: number
  kind: string | null
  value: string | null
  n: number
}

export const yearsRepo = (db: Database, committeeId: string | null) => ({
  /** The register's own rows, not archived ones, per year and series. */
  counted(register: YearRegister): CountedSeries[] {
    const { table, day, category, kind } = signalTables[register]
    const counts = (value: string): YearCount[] =>
      db.allSql(
        `SELECT CAST(substr(${day}, 1, 4) AS INTEGER) AS year, ${kind ?? 'NULL'} AS kind, ${value} AS value, count(*) AS n
         FROM ${table} s
         WHERE s.archivedAt IS NULL AND ${ofCommittee(committeeId)}
         GROUP BY 1, 2, 3`,
        { committeeId },
      )
    const categories = counts(category)
    const units = namedUnits(db, counts('coalesce(s.unitId, s.providerId)'))
    const keys = new Map(categories.map(({ year, kind: of }) => [`${year}|${of}`, { year, of }]))
    return [...keys.values()].map(({ year, of }) => {
      const own = (rows: YearCount[]): YearCount[] => rows.filter((row) => row.year === year && row.kind === of)
      const split = asMap(own(categories))
      return {
        year,
        series: of === null ? 'avvikelser' : feedbackKindNames[of as keyof typeof feedbackKindNames],
        total: own(categories).reduce((sum, { n }) => sum + n, 0),
        byType: register === 'deviation' ? split : new Map<string, number>(),
        byCategory: register === 'deviation' ? new Map<string, number>() : split,
        byUnit: asMap(own(units)),
      }
    })
  },

  history: (series: readonly string[]): HistoryRow[] =>
    db.allSql(
      `SELECT h.year, h.series, h.periodFrom, h.periodTo, coalesce(st.name, h.serviceTypeName) AS serviceTypeName, h.form,
         h.breakdown, h.breakdownValue, h.count
       FROM history h
       LEFT JOIN serviceType st ON st.id = h.serviceTypeId
         OR (h.serviceTypeId IS NULL AND nameKey(st.name) = nameKey(h.serviceTypeName))
       LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
       WHERE h.series IN (SELECT value FROM json_each(:series)) AND ${historyCommitteeSql}
       ORDER BY h.rowid`,
      { series: JSON.stringify(series), committeeId },
    ),

  /** How many years Historik has sums of that are no nämnd's own: shown for all nämnder together. */
  yearsOfAll: (series: readonly string[]): number =>
    db.getSql<{ n: number }>(
      `SELECT count(DISTINCT h.year) AS n
       FROM history h
       LEFT JOIN serviceType st ON st.id = h.serviceTypeId
         OR (h.serviceTypeId IS NULL AND nameKey(st.name) = nameKey(h.serviceTypeName))
       LEFT JOIN serviceArea sa ON sa.id = st.serviceAreaId
       WHERE h.series IN (SELECT value FROM json_each(:series)) AND sa.committeeId IS NULL
         AND coalesce(${historyCommitteeSql}, 0) = 0`,
      { series: JSON.stringify(series), committeeId },
    )?.n ?? 0,
})

/** An enhet under its name, with its utförare where several enheter have the name; a row without enhet under its utförare. */
function namedUnits(db: Database, counts: readonly YearCount[]): YearCount[] {
  const places = db.allSql<{ id: string; name: string; providerName: string | null }>(
    `SELECT u.id, u.name, p.name AS providerName FROM unit u JOIN provider p ON p.id = u.providerId
     UNION ALL SELECT id, name, NULL FROM provider`,
  )
  const byId = new Map(places.map((place) => [place.id, place]))
  const used = new Map<string, number>()
  for (const { name } of places) used.set(nameKey(name), (used.get(nameKey(name)) ?? 0) + 1)
  return counts.map((row) => {
    const place = row.value === null ? undefined : byId.get(row.value)
    if (place === undefined) return { ...row, value: null }
    const isOnly = (used.get(nameKey(place.name)) ?? 0) < 2 || place.providerName === null
    return { ...row, value: isOnly ? place.name : `${place.name}, ${place.providerName}` }
  })
}

/** One name whatever its case; what isn't told is counted as that. */
function asMap(rows: readonly YearCount[]): Map<string, number> {
  const merged = new Map<string, { name: string; n: number }>()
  for (const { value, n } of rows) {
    const name = value ?? notTold
    const known = merged.get(nameKey(name))
    if (known === undefined) merged.set(nameKey(name), { name, n })
    else known.n += n
  }
  return new Map([...merged.values()].map(({ name, n }) => [name, n]))
}

import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export interface YearFee {
  year: number
  amountSek: number
  ids: string[]
}

type Summed = { year: number; amountSek: number; ids: string }
const withIds = ({ ids, ...row }: Summed): YearFee => ({ ...row, ids: JSON.parse(ids) as string[] })

export const feeRepo = (db: Database) => ({
  list: (): (Tables['specialFee'] & { serviceTypeName: string | null })[] =>
    db.allSql(
      `SELECT f.*, st.name AS serviceTypeName FROM specialFee f LEFT JOIN serviceType st ON st.id = f.serviceTypeId
       ORDER BY f.year DESC, f.decidedOn DESC, f.id`,
    ),

  /** The register's fees until a year, summed by year. */
  byYear: (until: number): YearFee[] =>
    db
      .allSql<Summed>(
        `SELECT year, sum(amountSek) AS amountSek, json_group_array(id) AS ids FROM specialFee
         WHERE archivedAt IS NULL AND year <= ? GROUP BY year ORDER BY year`,
        until,
      )
      .map(withIds),

  /** Historik's fees until a year; a total of the year counts before its parts. */
  historyByYear: (until: number): YearFee[] =>
    db
      .allSql<Summed>(
        `SELECT year, CAST(coalesce(sum(count) FILTER (WHERE breakdown IS NULL AND serviceTypeName IS NULL), sum(count))
           AS INTEGER) AS amountSek, json_group_array(id) AS ids
         FROM history WHERE series = 'särskild avgift' AND year <= ? AND count IS NOT NULL GROUP BY year ORDER BY year`,
        until,
      )
      .map(withIds),
})

import type { Database } from '../../../database/database'

/** The numbers of the year's lex Sarah, archived ones too. */
export const lexSarahNumbers = (db: Database, year: number): string[] =>
  db
    .allSql<{ number: string }>(
      'SELECT number FROM lexSarah WHERE reportedOn BETWEEN ? AND ? OR number LIKE ?',
      `${year}-01-01`,
      `${year}-12-31`,
      `%${year}%`,
    )
    .map(({ number }) => number)

import type { Database } from '../../../database/database'

/** The numbers of every lex Sarah, the latest first, archived ones too. */
export const lexSarahNumbers = (db: Database): string[] =>
  db
    .allSql<{ number: string }>('SELECT number FROM lexSarah ORDER BY reportedOn DESC, createdAt DESC, id DESC')
    .map(({ number }) => number)

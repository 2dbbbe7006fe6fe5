import { z } from 'zod'
import type { FollowUpRound } from '../../../../shared/contracts/individual'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

const Words = z.array(z.string())
const wordsIn = (stored: string | null): string[] => (stored === null ? [] : Words.parse(JSON.parse(stored)))

export const roundRepo = (db: Database) => {
  const toRound = (row: Tables['followUpRound']): FollowUpRound => {
    const ids = new Set(wordsIn(row.serviceTypeIds))
    return {
      ...row,
      districts: wordsIn(row.districts),
      serviceTypes: db
        .allSql<{ id: string; name: string }>('SELECT id, name FROM serviceType ORDER BY svSort(name), id')
        .filter(({ id }) => ids.has(id)),
      pilot: row.pilot === 1,
    }
  }
  return {
    toRound,

    /** The latest first. */
    list: (includeArchived: boolean): FollowUpRound[] =>
      db
        .allSql<Tables['followUpRound']>(
          `SELECT * FROM followUpRound WHERE @includeArchived = 1 OR archivedAt IS NULL
           ORDER BY fromDay DESC, svSort(title), id`,
          { includeArchived: Number(includeArchived) },
        )
        .map(toRound),

    archived: (): number =>
      db.getSql<{ n: number }>('SELECT count(*) AS n FROM followUpRound WHERE archivedAt IS NOT NULL')?.n ?? 0,

    sameTitle: (title: string, exceptId: string | null): Tables['followUpRound'] | undefined =>
      db.getSql('SELECT * FROM followUpRound WHERE nameKey(title) = nameKey(@title) AND id IS NOT @exceptId', {
        title,
        exceptId,
      }),
  }
}

import type { CommunicationResult } from '../../../../shared/contracts/act-values'
import { yearEnd, yearStart } from '../../../../shared/domain/communication/state'
import type { Database } from '../../../database/database'
import { committeeOf, placesSql, resultsOfYear, surveyedCommittees } from './result-repo'

export const boundsOf = (year: number): { first: string; last: string } => ({
  first: yearStart(year),
  last: yearEnd(year),
})

/** The record of what is told once a year: 'alla' where the results belong to no nämnd. */
export const yearRecordId = (committeeId: string | null, year: number): string => `${committeeId ?? 'alla'}:${year}`

export const yearOfRecord = (recordId: string): number => Number(recordId.split(':')[1])

export interface ResultCount {
  result: CommunicationResult
  committeeId: string | null
  count: number
}

/** How many results a year has of each row and nämnd. A brukarundersökning is one, however many answers it holds. */
export const resultCounts = (db: Database, year: number): ResultCount[] => [
  ...db.allSql<ResultCount>(
    `WITH ${placesSql} SELECT g.result, ${committeeOf('g')} AS committeeId, sum(g.n) AS count FROM (
       SELECT result, serviceTypeId, ownCommitteeId, count(*) AS n FROM (${resultsOfYear}) GROUP BY 1, 2, 3) g
     GROUP BY 1, 2 ORDER BY 1, 2`,
    { year, ...boundsOf(year) },
  ),
  ...db
    .allSql<{ committeeId: string | null }>(surveyedCommittees, { year })
    .map(({ committeeId }) => ({ result: 'survey' as const, committeeId, count: 1 })),
]

import { Audience, CommunicationResult } from '../../../../shared/contracts/act-values'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { type CellRepo, cellRepo, yearUnit } from './cell-repo'
import { readMatrices } from './matrices'
import { toRow } from './to-row'
import { resultCounts } from './year-repo'

const repoOf = ({ db, today }: Context): CellRepo => cellRepo(db, today, readMatrices(db))

export const listCommunications: Handler<'act.communications'> = (context, input) => {
  const { rows, ...counts } = repoOf(context).page(input, input)
  return { rows: rows.map((row) => toRow(row, context.today)), ...counts }
}

/** The year in figures: the same cells as the list, counted. */
export const communicationYear: Handler<'act.communicationYear'> = (context, { committeeId, year }) => {
  const { db, today } = context
  const matrices = readMatrices(db)
  const counts = cellRepo(db, today, matrices).counts({ committeeId, year })
  const results = resultCounts(db, year).filter(
    (row) => committeeId === null || row.committeeId === committeeId || row.committeeId === null,
  )
  const concerned = new Set(committeeId === null ? matrices.owed.map((cell) => cell.committeeId) : [committeeId])
  const all = CommunicationResult.options.flatMap((result) =>
    Audience.options.map((audience) => ({ result, audience })),
  )
  const isOwed = ({ result, audience }: (typeof all)[number]): boolean =>
    matrices.owed.some(
      (cell) => cell.result === result && cell.audience === audience && concerned.has(cell.committeeId),
    )
  const isYearly = ({ result, audience }: (typeof all)[number]): boolean =>
    counts.every((row) => row.result !== result || row.audience !== audience || row.frequency === 'yearly')
  return {
    cells: all.map((cell) => {
      const of = (state: string): number =>
        counts
          .filter((row) => row.result === cell.result && row.audience === cell.audience && row.state === state)
          .reduce((sum, { count }) => sum + count, 0)
      return {
        ...cell,
        done: of('done'),
        owed: of('owed'),
        late: of('late'),
        notNeeded: of('notNeeded'),
        yearly: isYearly(cell),
      }
    }),
    results: CommunicationResult.options.map((result) => ({
      result,
      count: results.filter((row) => row.result === result).reduce((sum, { count }) => sum + count, 0),
    })),
    notOwed: all.filter((cell) => !isOwed(cell)),
  }
}

/** Of one result: what is told of it alone, and what is told of it with the rest of its year. */
export const communicationOf: Handler<'act.communicationOf'> = (context, { recordType, recordId }) => {
  const repo = repoOf(context)
  const unit = recordType === 'year' ? undefined : repo.unit(recordType, recordId)
  if (unit === undefined) return { rows: [], notOwed: [] }
  const rows = repo.ofUnits([unit, yearUnit(unit.result, unit.committeeId, unit.year)])
  return {
    rows: rows.map((row) => toRow(row, context.today)),
    notOwed: Audience.options.filter((audience) => rows.every((row) => row.audience !== audience)),
  }
}

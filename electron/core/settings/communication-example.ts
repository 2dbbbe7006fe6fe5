import type { CommunicationResult } from '../../../shared/contracts/act-values'
import { addDays, daysBetween } from '../../../shared/domain/iso-date'
import { cellRepo } from '../act/communication/cell-repo'
import type { CellRow } from '../act/communication/cell-sql'
import { readMatrices } from '../act/communication/matrices'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

/** Of each of these the last that should have been told has not been. */
const forgotten: readonly CommunicationResult[] = ['qualityReview', 'providerData', 'lexSarah']
/** What came after this day of the year is not told yet. */
const recently = '10-28'
/** One in so many was gone through on the spot. */
const leftOutEvery = 45

/**
 * The earlier years' results were told in time, this year's nearly so: three have been forgotten, and the newest wait.
 * @param year the year that is in progress, on 22 November
 */
export function communicationExample(context: Context, year: number): void {
  const today = `${year}-11-22`
  const repo = cellRepo(context.db, today, readMatrices(context.db))
  const whole = { search: '', sort: { by: 'resultOn', descending: false }, offset: 0, limit: 100_000 }
  for (const one of [year - 2, year - 1, year]) {
    const waiting = repo.page({ committeeId: null, year: one, state: 'waiting' }, whole).rows
    const late = one === year ? lastOfEach(waiting.filter(({ state }) => state === 'late')) : new Set<CellRow>()
    const told = waiting.filter(
      (row) => !late.has(row) && (row.state === 'late' || row.resultOn < `${year}-${recently}`),
    )
    told.forEach((row, index) => tell(context, row, index, today))
  }
}

function lastOfEach(rows: readonly CellRow[]): Set<CellRow> {
  const found = forgotten.map((result) => rows.findLast((row) => row.result === result && row.audience === 'provider'))
  return new Set(found.filter((row) => row !== undefined))
}

function tell(context: Context, row: CellRow, index: number, today: string): void {
  const { result, recordType, recordId, audience, resultOn, dueOn } = row
  const most = dueOn === null ? 30 : daysBetween(resultOn, dueOn)
  const day = addDays(resultOn, Math.round(most * (0.3 + 0.1 * (index % 6))))
  const isLeftOut = recordType === 'review' && index % leftOutEvery === leftOutEvery - 1
  recordedTable(context, 'communication').insert({
    result,
    recordType,
    recordId,
    audience,
    ...(isLeftOut
      ? { status: 'notNeeded', reason: 'Resultatet gicks igenom med utföraren redan vid besöket.' }
      : { status: 'done', how: row.rule }),
    doneOn: day < today ? day : today,
    doneBy: recordType === 'year' ? 'Kvalitetsstrateg' : 'Planerare',
  })
}

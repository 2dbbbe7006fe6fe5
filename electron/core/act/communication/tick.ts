import { fulfilledByDecision, fulfilledBySending } from '../../../../shared/domain/communication/fulfils'
import type { MatrixCell } from '../../../../shared/domain/communication/matrix'
import { documentKindNames } from '../../../../shared/text/names'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { cellRepo } from './cell-repo'
import type { CellRow, Unit } from './cell-sql'
import { knownFrom } from './known-from'
import { type Matrices, readMatrices } from './matrices'
import { type Told, tickRepo } from './tick-repo'

/**
 * Ticks off what the sending of a document fulfils: the cells that name its kind for its audience, of the granskning or
 * uppgiftsbegäran that it was written from; a document about a whole year ticks off what is told once a year. Sent twice, it
 * ticks once; a cell that was already ticked stays as it is.
 * @returns how many cells were ticked off
 */
export function tickFromDispatch(context: Context, dispatchId: string): number {
  const sent = tickRepo(context.db).dispatch(dispatchId)
  if (sent === undefined) return 0
  return tickOff(
    context,
    sent,
    (cell) => fulfilledBySending(cell, { documentKind: sent.documentKind ?? '', audience: sent.audience }),
    { doneOn: sent.on, how: sent.how ?? kindName(sent.documentKind), documentId: sent.documentId, dispatchId },
  )
}

/**
 * Ticks off what a decision of the nämnd fulfils: its document's, proposal's or sanction's granskning, and what a yearly
 * document is for. A matter that was sent back is not told yet. As `tickFromDispatch` in all else.
 * @returns how many cells were ticked off
 */
export function tickFromDecision(context: Context, decisionId: string): number {
  const decided = tickRepo(context.db).decision(decisionId)
  if (decided === undefined) return 0
  return tickOff(context, decided, (cell) => fulfilledByDecision(cell, decided), {
    doneOn: decided.on,
    how: `beslut ${decided.paragraph}`,
    documentId: decided.documentId,
    decisionId,
  })
}

/** Takes back what a sending ticked off. Call it before the sending's row is removed; another sending of the document takes over. */
export function untickFromDispatch(context: Context, dispatchId: string): void {
  const repo = tickRepo(context.db)
  const taken = repo.tickedBy('dispatchId', dispatchId)
  for (const { id, version } of taken) recordedTable(context, 'communication').remove(id, version)
  if (taken.length > 0) for (const other of repo.otherSendings(dispatchId)) tickFromDispatch(context, other)
}

/** Takes back what a decision ticked off. Call it before the decision is removed, archived or changed to an återremiss. */
export function untickFromDecision(context: Context, decisionId: string): void {
  for (const { id, version } of tickRepo(context.db).tickedBy('decisionId', decisionId)) {
    recordedTable(context, 'communication').remove(id, version)
  }
}

type How = { doneOn: string; how: string | null; documentId: string | null } & (
  | { dispatchId: string }
  | { decisionId: string }
)

function tickOff(context: Context, told: Told, fulfils: (cell: MatrixCell) => boolean, how: How): number {
  const matrices = readMatrices(context.db)
  const repo = cellRepo(context.db, context.today, matrices)
  const units = unitsOf(told, repo)
  const waiting = repo.ofUnits(units).filter((row) => row.tickId === null && knownFrom(row) <= how.doneOn)
  const fulfilled = waiting.filter((row) => fulfils(ruleOf(matrices, row)))
  for (const { result, recordType, recordId, audience } of fulfilled) {
    recordedTable(context, 'communication').insert({
      result,
      recordType,
      recordId,
      audience,
      status: 'done',
      doneBy: context.actor,
      ...how,
    })
  }
  return fulfilled.length
}

/** What was told of: the one granskning or uppgiftsbegäran, else the year where the document is about a whole year. */
function unitsOf(told: Told, repo: ReturnType<typeof cellRepo>): Unit[] {
  const { reviewId, requestId, year, committeeId, isAboutOne } = told
  if (reviewId !== null) return [repo.unit('review', reviewId)].filter((unit) => unit !== undefined)
  if (requestId !== null) return [repo.unit('informationRequest', requestId)].filter((unit) => unit !== undefined)
  if (year === null || isAboutOne) return []
  return repo.yearUnits(year).filter((unit) => committeeId === null || unit.committeeId === committeeId)
}

function ruleOf(matrices: Matrices, { result, audience, committeeId }: CellRow): MatrixCell {
  const cell = matrices.of(committeeId).find((one) => one.result === result && one.audience === audience)
  if (cell === undefined) throw new Error(`no cell for ${result} and ${audience}`)
  return cell
}

const kindName = (kind: string | null): string | null =>
  kind === null ? null : ((documentKindNames as Readonly<Record<string, string>>)[kind] ?? kind)

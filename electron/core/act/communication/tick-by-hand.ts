import type { CommunicationKey } from '../../../../shared/contracts/communication'
import { tickErrors } from '../../../../shared/domain/communication/tick'
import { resultTitle, toAudience } from '../../../../shared/domain/communication/words'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { type CellRepo, cellRepo, yearUnit } from './cell-repo'
import type { CellRow, Unit } from './cell-sql'
import { knownFrom } from './known-from'
import { readMatrices } from './matrices'
import { yearOfRecord } from './year-repo'

/**
 * Ticks off cells by hand, all or none: told on a day, or left out for a reason.
 * @throws AppError RULE_BROKEN where a cell is not owed or is ticked already, or a day or reason is wrong
 */
export const tickCommunication: Handler<'act.tickCommunication'> = (context, { cells, ...tick }) => {
  const repo = cellRepo(context.db, context.today, readMatrices(context.db))
  const { documentId, how, reason, status, doneOn } = tick
  if (documentId !== null) recordedTable(context, 'document').byId(documentId)
  for (const key of cells) {
    const row = cellOf(repo, key)
    const name = `${resultTitle(row)} till ${toAudience[row.audience]}`
    if (row.tickId !== null) throw broken(`${name} är redan avprickat ${row.doneOn ?? ''}. Inget har sparats.`)
    refuseFields(tickErrors(tick, knownFrom(row), context.today))
    recordedTable(context, 'communication').insert({
      ...keyOf(key),
      status,
      doneOn,
      how: status === 'done' ? (how ?? row.rule) : null,
      reason: status === 'notNeeded' ? reason : null,
      doneBy: context.actor,
      documentId: status === 'done' ? documentId : null,
    })
  }
  return { ticked: cells.length }
}

/** Takes a tick back: the cell is owed again, and the log keeps what stood there. */
export const untickCommunication: Handler<'act.untickCommunication'> = (context: Context, { id, version }) => {
  recordedTable(context, 'communication').remove(id, version)
  return null
}

function cellOf(repo: CellRepo, key: CommunicationKey): CellRow {
  const unit = unitOf(repo, key)
  const row = unit && repo.ofUnits([unit]).find(({ audience }) => audience === key.audience)
  if (row === undefined) {
    throw broken(
      'Det här ska inte meddelas enligt matrisen, eller så finns resultatet inte längre. Ladda om sidan. Inget har sparats.',
    )
  }
  return row
}

function unitOf(repo: CellRepo, { result, recordType, recordId }: CommunicationKey): Unit | undefined {
  if (recordType !== 'year') {
    const unit = repo.unit(recordType, recordId)
    return unit?.result === result ? unit : undefined
  }
  const [committee = '', year = ''] = recordId.split(':')
  if (!/^\d{4}$/.test(year)) return undefined
  const wanted = yearUnit(result, committee === 'alla' ? null : committee, yearOfRecord(recordId))
  return repo.yearUnits(wanted.year).find((unit) => unit.recordId === recordId && unit.result === result)
}

const keyOf = ({ result, recordType, recordId, audience }: CommunicationKey): CommunicationKey => ({
  result,
  recordType,
  recordId,
  audience,
})

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

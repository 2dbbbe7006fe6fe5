import { listInWords } from '../../../../shared/domain/swedish'
import { AppError } from '../../../../shared/errors'
import { formatCount, formatDateTime } from '../../../../shared/text/format'
import { recordTypeNames } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import type { EditableTable } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import {
  changedSince,
  changesOfBatch,
  decidedAnalysesOfBatch,
  decidedControlPlansOfBatch,
  laterUses,
  recordName,
} from './import-batch-repo'

/** So many rows are named in a refusal. */
const named = 5

/**
 * Takes a whole import back: what it made is removed, what it changed gets its earlier values. Refused when anything of it
 * has been changed or used since, because that work would be lost.
 * @throws AppError RULE_BROKEN, NOT_FOUND
 */
export const undoImport: Handler<'register.undoImport'> = (context, { batchId }) => {
  const { db } = context
  const batches = recordedTable(context, 'importBatch')
  const batch = batches.byId(batchId)
  if (batch.undoneAt !== null) refuse(`Inläsningen ångrades redan ${formatDateTime(batch.undoneAt)}.`, [])
  refuseWhenTouched(db, batchId)
  const result = { removed: 0, restored: 0 }
  for (const { recordType, recordId, before } of changesOfBatch(db, batchId)) {
    const table = recordedTable(context, recordType)
    if (before === null) {
      table.remove(recordId, null)
      result.removed += 1
    } else {
      table.update(recordId, null, fieldsOf(before) as never)
      result.restored += 1
    }
  }
  batches.update(batchId, null, { undoneAt: context.now().toISOString() })
  return result
}

function refuseWhenTouched(db: Database, batchId: string): void {
  const nameOf = (table: EditableTable, id: string): string => `${recordTypeNames[table]} ${recordName(db, table, id)}`
  const changed = changedSince(db, batchId)
  if (changed.length > 0) {
    refuse(
      `Inläsningen kan inte ångras: ${formatCount(changed.length, 'rad', 'rader')} från den har ändrats sedan dess.`,
      changed.map(({ recordType, recordId }) => nameOf(recordType, recordId)),
    )
  }
  const uses = laterUses(db, batchId)
  if (uses.length > 0) {
    refuse(
      'Inläsningen kan inte ångras: det som lästes in används av annat som har kommit till sedan dess.',
      uses.map(
        (use) => `${nameOf(use.pointsAtType, use.pointsAtId)}, som används av ${nameOf(use.recordType, use.recordId)}`,
      ),
    )
  }
  const decided = decidedAnalysesOfBatch(db, batchId)
  if (decided.length > 0) {
    refuse(
      'Inläsningen kan inte ångras: risker från den står i en riskanalys som är fastställd.',
      decided.map(({ name, year }) => `${name} ${year}`),
    )
  }
  const plans = decidedControlPlansOfBatch(db, batchId)
  if (plans.length > 0) {
    refuse(
      'Inläsningen kan inte ångras: kontrollmoment från den står i en internkontrollplan som är fastställd.',
      plans.map(({ name, year }) => `${name} ${year}`),
    )
  }
}

function refuse(reason: string, what: string[]): never {
  const shown = what.slice(0, named)
  if (what.length > named) shown.push(`${what.length - named} till`)
  const which = shown.length === 0 ? '' : ` Det gäller ${listInWords(shown)}.`
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${reason}${which} Inget har ändrats.`,
    details: what.length > 1 ? what : undefined,
  })
}

/** The earlier values as they are written back: the row keeps its own id and history. */
function fieldsOf(before: string): Record<string, unknown> {
  const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = JSON.parse(before)
  return fields
}

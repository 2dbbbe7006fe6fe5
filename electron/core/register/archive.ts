import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { archiveRefusal } from './archive-rules'

/** Archiving takes a record out of lists and choices and keeps everything that points at it; it can be brought back. */
export const archive: Handler<'register.archive'> = (context, { recordType, id, version, archived }) => {
  const records = recordedTable(context, recordType)
  const record = records.byId(id)
  if ((record.archivedAt !== null) === archived) return null
  const refusal = archiveRefusal(context, recordType, record)
  if (refusal !== null) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${refusal} Inget har ändrats.` })
  records.update(id, version, { archivedAt: archived ? context.now().toISOString() : null } as never)
  return null
}

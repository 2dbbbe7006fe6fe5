import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { archiveRefusal } from './archive-rules'

/** Asked before the user is, so that nobody confirms something that is then refused. */
export const archiveCheck: Handler<'register.archiveCheck'> = (context, { recordType, id }) => {
  const record = recordedTable(context, recordType).byId(id)
  const refusal = archiveRefusal(context, recordType, record)
  return { ok: refusal === null, reasons: refusal === null ? [] : [refusal] }
}

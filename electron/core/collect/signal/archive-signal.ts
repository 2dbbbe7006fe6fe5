import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { signalTables } from './signal-table'

/** An archived row leaves lists and counts; it can be brought back. */
export const archiveSignal: Handler<'collect.archiveSignal'> = (context, { register, id, version, archived }) => {
  const records = recordedTable(context, signalTables[register].table)
  if ((records.byId(id).archivedAt !== null) === archived) return null
  records.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  return null
}

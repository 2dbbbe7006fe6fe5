import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** An archived control no longer counts; it can be brought back. */
export const archiveEconomicControl: Handler<'collect.archiveEconomicControl'> = (
  context,
  { id, version, archived },
) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'economicControl').update(id, version, { archivedAt })
  return null
}

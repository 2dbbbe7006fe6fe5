import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** An archived decision leaves its quarter's report and no longer counts; it can be brought back. */
export const archiveDelayedDecision: Handler<'collect.archiveDelayedDecision'> = (
  context,
  { id, version, archived },
) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'delayedDecision').update(id, version, { archivedAt })
  return null
}

export const archiveSpecialFee: Handler<'collect.archiveSpecialFee'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'specialFee').update(id, version, { archivedAt })
  return null
}

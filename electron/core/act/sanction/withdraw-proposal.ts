import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpen } from './open-proposal'

/** A proposal that comes to nothing stays, with the reason, so that the case can be read whole. */
export const withdrawProposal: Handler<'act.withdrawProposal'> = (context, { id, version, reason }) => {
  requireOpen(context, id)
  return recordedTable(context, 'sanctionProposal').update(id, version, {
    status: 'withdrawn',
    withdrawnOn: context.today,
    withdrawnReason: reason,
  })
}

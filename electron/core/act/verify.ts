import { canClose } from '../../../shared/domain/finding'
import { assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'

/** A brist closes only when its measure is seen to be done: by phone, documents or visit. */
export const verify: Handler<'act.verify'> = (context, { id, version, verifiedBy, verifiedOn }) => {
  const table = recordedTable(context, 'finding')
  const finding = table.byId(id)
  const { completedOn } = recordedTable(context, 'review').byId(finding.reviewId)
  assertRule(canClose(finding, verifiedOn, completedOn, context.today))
  return table.update(id, version, { verifiedBy, verifiedOn })
}

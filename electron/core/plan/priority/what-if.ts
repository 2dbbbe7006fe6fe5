import { orderBy } from '../../../../shared/domain/priority/rank'
import { checkWeights, sumOfWeights } from '../../../../shared/domain/priority/weight-sum'
import { compareOrders } from '../../../../shared/domain/priority/what-if'
import type { Handler } from '../../handler'
import { weighableOf } from './weighable'
import { appliedWeights } from './weights-repo'

/** What other weights would do to the order: who rises, who falls. Reads only; the saved weights stand. */
export const whatIf: Handler<'plan.whatIf'> = (context, { committeeId, serviceAreaId, year, weights, limit }) => {
  const weighable = weighableOf(context, { committeeId, serviceAreaId }, year)
  const before = orderBy(weighable, appliedWeights(context.db, committeeId).weights)
  const check = checkWeights(weights)
  return {
    check: { ok: check.ok, reasons: check.ok ? [] : [check.reason] },
    sum: sumOfWeights(weights),
    total: before.places.length,
    ...compareOrders(weighable, before, orderBy(weighable, weights), limit),
  }
}

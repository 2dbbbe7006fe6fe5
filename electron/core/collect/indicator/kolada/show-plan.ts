import type { KoladaPreview } from '../../../../../shared/contracts/kolada'
import type { KoladaKpi } from '../../../../exchange/kolada/response'
import type { Context } from '../../../context'
import { lastChange } from '../../../register/exchange/exchange-repo'
import { type IncomingValue, planValues } from './plan-values'
import { keepPlan } from './previews'

const mostShown = 500

/** Holds the values against the register in one go, keeps what would be written, and tells it. */
export function showPlan(
  context: Context,
  incoming: readonly IncomingValue[],
  kpis: readonly KoladaKpi[],
  { origin, notes }: Pick<KoladaPreview, 'origin' | 'notes'>,
): KoladaPreview {
  const { db } = context
  const { rows, unchanged, madeAt } = db.transaction(() => ({
    ...planValues(db, incoming),
    madeAt: lastChange(db),
  }))
  const token = context.newId()
  keepPlan(db, token, { rows, kpis, madeAt })
  const made = rows.filter(({ indicatorId }) => indicatorId === null).map(({ indicator }) => indicator)
  return {
    token,
    origin,
    notes,
    unchanged,
    added: rows.filter(({ state }) => state === 'new').length,
    changed: rows.filter(({ state }) => state === 'changed').length,
    rows: rows.slice(0, mostShown),
    newIndicators: [...new Set(made)],
  }
}

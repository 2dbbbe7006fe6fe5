import { AppError } from '../../../../../shared/errors'
import type { Database } from '../../../../database/database'
import type { KoladaKpi } from '../../../../exchange/kolada/response'
import type { PlannedValue } from './plan-values'

/** An answer that has been shown to the user and may be written. */
export interface KoladaPlan {
  rows: readonly PlannedValue[]
  /** What Kolada calls the nyckeltal: fills in what is not told about them. */
  kpis: readonly KoladaKpi[]
  /** Where the change log stood: later changes make the plan old. */
  madeAt: number
}

/** The newest one a database: one looks at one answer at a time. */
const plans = new WeakMap<Database, { token: string; plan: KoladaPlan }>()

export const keepPlan = (db: Database, token: string, plan: KoladaPlan): void => {
  plans.set(db, { token, plan })
}

/** @throws AppError NOT_FOUND */
export function planOf(db: Database, token: string): KoladaPlan {
  const kept = plans.get(db)
  if (kept?.token === token) return kept.plan
  throw new AppError({
    code: 'NOT_FOUND',
    userMessage: 'Förhandsgranskningen gäller inte längre. Hämta igen. Inget har ändrats.',
  })
}

export const forgetPlan = (db: Database): void => {
  plans.delete(db)
}

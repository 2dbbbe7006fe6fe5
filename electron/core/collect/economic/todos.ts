import type { Todo } from '../../../../shared/contracts/act'
import { economicTodos } from '../../../../shared/domain/economic/todo'
import type { Database } from '../../../database/database'
import { readSettings } from '../../settings/settings-repo'
import { economicProviders } from './list-providers'

/** The economic controls that wait; nothing where the register is not in use, for a new municipality owes none yet. */
export function economicControlTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const providers = economicProviders(db, committeeId, today)
  if (providers.every(({ controls }) => controls === 0)) return []
  return economicTodos(
    providers.filter(({ hasAgreement }) => hasAgreement),
    readSettings(db).settings.collect.economicControlMonths,
    today,
  )
}

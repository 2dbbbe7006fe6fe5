import { nameKey } from '../../../shared/domain/name-key'
import { AppError } from '../../../shared/errors'
import type { Application } from '../../core/application'
import { ask } from './ask'

/** What people call a record by on the command line: its number, as it stands in the window. */
interface Numbered {
  id: string
  number: string
  providerId: string | null
}

/** null for no number. @throws AppError NOT_FOUND */
export function reviewByNumber(app: Application, number: string | null): Numbered | null {
  if (number === null) return null
  const { rows } = ask(app, 'collect.reviews', { committeeId: null, search: number, limit: 100_000 })
  return withNumber(rows, number, 'granskningen')
}

/** null for no number. @throws AppError NOT_FOUND */
export function requestByNumber(app: Application, number: string | null): Numbered | null {
  if (number === null) return null
  const { rows } = ask(app, 'collect.requests', { committeeId: null, includeArchived: true })
  return withNumber(rows, number, 'uppgiftsbegäran')
}

function withNumber(rows: readonly Numbered[], number: string, what: string): Numbered {
  const found = rows.find((row) => nameKey(row.number) === nameKey(number))
  if (found === undefined) throw new AppError({ code: 'NOT_FOUND', userMessage: `Hittade inte ${what} ${number}.` })
  return found
}

import type BetterSqlite3 from 'better-sqlite3'
import { nameKey } from '../../shared/domain/name-key'
import { lowerSv, sortKey } from '../../shared/domain/swedish'

/**
 * SQLite knows only ASCII letters. Every connection needs these: `nameKey` (unique indexes), `svSort` (Swedish order),
 * `svLower` (search without regard to case).
 */
export function registerFunctions(db: BetterSqlite3.Database): void {
  const pure = { deterministic: true } as const
  const onText = (rule: (text: string) => string) => (value: unknown) =>
    typeof value === 'string' ? rule(value) : null
  db.function('nameKey', pure, onText(nameKey))
  db.function('svSort', pure, onText(sortKey))
  db.function('svLower', pure, onText(lowerSv))
}

import type { Database } from '../../database/database'
import type { ScopeKind } from './check'

/** Which nämnd a key stands for, looked up once a look instead of joined in every check. */
export function committeesByScope(db: Database): {
  committeeOf: (kind: ScopeKind, key: string | null) => string | null
  committeeNames: ReadonlyMap<string, string>
} {
  const committees = db.allSql<{ id: string; name: string }>('SELECT id, name FROM committee')
  const areas = db.allSql<{ id: string; committeeId: string | null }>('SELECT id, committeeId FROM serviceArea')
  const types = db.allSql<{ id: string; committeeId: string | null }>(
    'SELECT t.id, s.committeeId FROM serviceType t JOIN serviceArea s ON s.id = t.serviceAreaId',
  )
  const byKind: Record<ScopeKind, ReadonlyMap<string, string | null>> = {
    committee: new Map(committees.map(({ id }) => [id, id])),
    serviceArea: new Map(areas.map(({ id, committeeId }) => [id, committeeId])),
    serviceType: new Map(types.map(({ id, committeeId }) => [id, committeeId])),
    none: new Map(),
  }
  return {
    committeeOf: (kind, key) => (key === null ? null : (byKind[kind].get(key) ?? null)),
    committeeNames: new Map(committees.map(({ id, name }) => [id, name])),
  }
}

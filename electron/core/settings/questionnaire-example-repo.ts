import type { Database } from '../../database/database'

/** An insats by its exact name, with the nämnd that answers for it. */
export const serviceTypeNamed = (db: Database, name: string): { id: string; committeeId: string | null } | undefined =>
  db.getSql(
    'SELECT t.id, a.committeeId FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId WHERE t.name = ?',
    name,
  )

import type { Database } from '../../../database/database'

/** 'Checklista SoL, version 4'; null where no checklist is chosen. */
export function checklistName(db: Database, versionId: string | null): string | null {
  const found = db.getSql<{ name: string; revision: number }>(
    'SELECT c.name, v.revision FROM checklistVersion v JOIN checklist c ON c.id = v.checklistId WHERE v.id = ?',
    versionId,
  )
  return found === undefined ? null : `${found.name}, version ${found.revision}`
}

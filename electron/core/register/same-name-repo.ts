import type { Database } from '../../database/database'
import { type NamedTable, wordsOf } from './words'

/** A unit's name is unique within its utförare, a krav's within its insats, the others in the whole register. */
const within: Partial<Record<NamedTable, string>> = { unit: 'providerId', requirement: 'serviceTypeId' }

/** Another record with the same name, whatever its case and spaces; archived ones hold their names too. */
export function sameName(
  db: Database,
  table: NamedTable,
  id: string | null,
  draft: object,
): { id: string; name: string; archivedAt: string | null } | undefined {
  const { nameField } = wordsOf[table]
  const fields = draft as Record<string, unknown>
  const owner = within[table]
  return db.getSql(
    `SELECT id, "${nameField}" AS name, archivedAt FROM "${table}"
     WHERE nameKey("${nameField}") = nameKey(:name) AND id IS NOT :id ${owner === undefined ? '' : `AND ${owner} = :owner`}`,
    { name: fields[nameField], id, ...(owner === undefined ? {} : { owner: fields[owner] }) },
  )
}

import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'

type Written<T extends 'checklistArea' | 'checklistQuestion'> = Omit<
  Tables[T],
  'id' | 'version' | 'createdAt' | 'updatedAt'
>

/** Writes what comes with the program without telling the change log of every question; each gives the new row's id. */
export function shippedInserts(context: Context) {
  const at = context.now().toISOString()
  const insert = (table: 'checklistArea' | 'checklistQuestion', fields: object): string => {
    const row = { id: context.newId(), version: 1, createdAt: at, updatedAt: at, ...fields }
    const columns = Object.keys(row)
    context.db.runSql(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    )
    return row.id
  }
  return {
    area: (fields: Written<'checklistArea'>): string => insert('checklistArea', fields),
    question: (fields: Written<'checklistQuestion'>): string => insert('checklistQuestion', fields),
  }
}

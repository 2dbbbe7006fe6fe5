import type { Handler } from '../handler'
import { toEntries } from './change-entry'
import { changes } from './change-log-repo'

/** A page of the whole log, newest first. Every word of the search must stand in who, what kind, before or after. */
export const listChanges: Handler<'settings.changes'> = ({ db }, input) => {
  const { rows, ...counts } = changes(db, input)
  return { rows: toEntries(db, rows), ...counts }
}

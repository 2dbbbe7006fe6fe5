import type { Handler } from '../handler'
import { toEntries } from './change-entry'
import { changesOfRecord } from './change-log-repo'

/** A page shows this many of a record's changes; older ones stand in the log under Inställningar. */
const shown = 500

/** What has happened to a record and its parts, newest first. */
export const history: Handler<'settings.history'> = ({ db }, { recordType, recordId }) => ({
  rows: toEntries(db, changesOfRecord(db, recordType, recordId, shown)),
})

import { basename } from 'node:path'
import type { Handler } from '../handler'
import { backupsOf, databasesBeside, exampleFileName } from './database-files'
import { isExample } from './settings-repo'

/** Which database is open, which others lie beside it, and the copies that can be restored. */
export const databases: Handler<'settings.databases'> = ({ db, host }) => {
  const current = host.databaseFile
  return {
    current,
    rows: databasesBeside(current).map((file) => ({
      file,
      name: basename(file),
      isExample: file === current ? isExample(db) : basename(file) === exampleFileName,
    })),
    backups: backupsOf(current),
  }
}

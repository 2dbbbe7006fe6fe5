import { existsSync } from 'node:fs'
import { isUnreadable } from '../../database/identity'
import { moveDatabase } from './database-file-repo'
import { fileStamp } from './database-files'

/**
 * Moves a file that is too damaged to be opened, so that it is not in the way of its own restore. Nothing is deleted.
 * @returns its new name, or null when there is nothing to move
 */
export function setAsideUnreadable(databaseFile: string, now: Date): string | null {
  if (!existsSync(databaseFile) || !isUnreadable(databaseFile)) return null
  const keptAs = `${databaseFile}.skadad-${fileStamp(now)}`
  moveDatabase(databaseFile, keptAs)
  return keptAs
}

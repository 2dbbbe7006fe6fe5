import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listBackups } from '../../database/backup'
import type { Output } from '../../../shared/contracts'

type BackupFile = Output<'settings.backUp'>

/** The invented municipality lies in a file of its own, so that it never mixes with the user's rows. */
export const exampleFileName = 'exempel.db'

export const exampleFileBeside = (databaseFile: string): string => join(dirname(databaseFile), exampleFileName)

/** Databases in the folder of the open one: the open one first, then by name. */
export function databasesBeside(databaseFile: string): string[] {
  const folder = dirname(databaseFile)
  const names = readdirSync(folder).filter((name) => name.endsWith('.db') && name !== basename(databaseFile))
  return [databaseFile, ...names.sort().map((name) => join(folder, name))]
}

export const backupsOf = (databaseFile: string): BackupFile[] =>
  listBackups(databaseFile).map((backup) => ({ ...backup, name: basename(backup.file) }))

export function backupFile(file: string): BackupFile {
  const { size, mtime } = statSync(file)
  return { file, name: basename(file), bytes: size, writtenAt: mtime.toISOString() }
}

/** '2026-11-22T101530': sorts by age and can stand in a file name on every system. */
export const fileStamp = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '')

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import { type OpenedDatabase, type OpenOptions, openDatabase } from '../../../electron/database/open'
import { AppError, type ErrorData } from '../../../shared/errors'

const folders: string[] = []
const opened: OpenedDatabase[] = []

/** An own folder for one test; it and every database opened by `open` are gone afterwards. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-db-'))
  folders.push(folder)
  return folder
}

export function open(file: string, options?: OpenOptions): OpenedDatabase {
  const database = openDatabase(file, options)
  opened.push(database)
  return database
}

afterEach(() => {
  for (const database of opened.splice(0)) database.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What the work is refused with. */
export function refusalOf(work: () => unknown): ErrorData {
  try {
    work()
  } catch (cause) {
    if (cause instanceof AppError) return cause.data
    throw cause
  }
  return expect.unreachable('was expected to be refused')
}

export const bytesOf = (file: string): string => readFileSync(file).toString('base64')

export const addCommittee = ({ db }: OpenedDatabase, name: string): void => {
  db.runSql(
    `INSERT INTO committee (id, name, version, createdAt, updatedAt) VALUES (?, ?, 1, '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z')`,
    `id-${name}`,
    name,
  )
}

export const committeesOf = ({ db }: Pick<OpenedDatabase, 'db'>): string[] =>
  db.allSql<{ name: string }>('SELECT name FROM committee ORDER BY name').map(({ name }) => name)

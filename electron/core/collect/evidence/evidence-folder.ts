import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { AppError } from '../../../../shared/errors'
import { sha256Of } from '../../sha256-of'

/** What a stored file is found by. */
export interface StoredFile {
  sha256: string
  fileName: string
}

/**
 * Underlag lies in a folder beside the database, each file under the fingerprint of its content: the same file twice takes
 * one place, and a database that is moved, restored or copied finds its files by carrying the folder along.
 */
export const evidenceFolder = (databaseFile: string): string => join(dirname(databaseFile), 'underlag')

const nameOf = ({ sha256, fileName }: StoredFile): string => `${sha256}${extname(fileName).toLowerCase()}`
export const evidencePath = (databaseFile: string, file: StoredFile): string =>
  join(evidenceFolder(databaseFile), nameOf(file))

/** @throws AppError FILE when it can't be written; a half-written file is never left under its name */
export function keepEvidence(databaseFile: string, file: StoredFile, bytes: Uint8Array): void {
  const path = evidencePath(databaseFile, file)
  if (existsSync(path) && sha256Of(readFileSync(path)) === file.sha256) return
  const unfinished = `${path}.pagar`
  try {
    mkdirSync(evidenceFolder(databaseFile), { recursive: true })
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path)
  } catch (cause) {
    throw new AppError(
      {
        code: 'FILE',
        userMessage: `Underlaget kunde inte sparas i ${evidenceFolder(databaseFile)}. Kontrollera att det finns plats. Inget har ändrats.`,
      },
      { cause },
    )
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** The content, or why it can't be had: the file is gone, or somebody has changed it. */
export function readEvidence(
  databaseFile: string,
  file: StoredFile,
): { state: 'there'; bytes: Buffer } | { state: 'missing' | 'changed' } {
  const path = evidencePath(databaseFile, file)
  if (!existsSync(path)) return { state: 'missing' }
  const bytes = readFileSync(path)
  return sha256Of(bytes) === file.sha256 ? { state: 'there', bytes } : { state: 'changed' }
}

/** Copies the files that the other folder lacks; what stands there under a fingerprint is the same file already. */
export function copyEvidence(fromDatabase: string, toDatabase: string): void {
  const [from, to] = [evidenceFolder(fromDatabase), evidenceFolder(toDatabase)]
  if (from === to || !existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const target = join(to, name)
    if (name.endsWith('.pagar') || existsSync(target)) continue
    copyFileSync(join(from, name), `${target}.pagar`)
    renameSync(`${target}.pagar`, target)
  }
}

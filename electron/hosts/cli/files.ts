import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileContent } from '../../../shared/contracts/common'
import { AppError } from '../../../shared/errors'
import { writeFailure } from '../write-failure'

/** Reads a file for an import. @throws AppError FILE */
export function readFile(path: string): FileContent {
  try {
    return { fileName: basename(path), contentBase64: readFileSync(path).toString('base64') }
  } catch (cause) {
    throw new AppError(
      {
        code: 'FILE',
        userMessage: `Filen ${path} kan inte läsas. Kontrollera namnet och att den inte är öppen i ett annat program. Inget har ändrats.`,
      },
      { cause },
    )
  }
}

/** What writing asks of the machine; a test stands in for a full disk and a file that is open in Word. */
export interface Disk {
  writeFileSync: (path: string, bytes: Uint8Array) => void
  renameSync: (from: string, to: string) => void
  rmSync: (path: string, options: { force: boolean }) => void
}

/**
 * Writes a made file: beside first, so that a file that stood there is whole until the new one is.
 * @throws AppError FILE with what stopped it; what was made is kept in the program
 */
export function writeFile(path: string, file: FileContent, disk: Disk = { writeFileSync, renameSync, rmSync }): void {
  const beside = `${path}.skrivs`
  try {
    disk.writeFileSync(beside, Buffer.from(file.contentBase64, 'base64'))
    disk.renameSync(beside, path)
  } catch (cause) {
    removeQuietly(beside, disk)
    throw new AppError(
      { code: 'FILE', userMessage: `Filen ${path} kan inte skrivas. ${writeFailure(cause)}` },
      { cause },
    )
  }
}

/** Where nothing could be written there may be nothing to take away either; what stopped the writing is what is told. */
function removeQuietly(path: string, disk: Disk): void {
  try {
    disk.rmSync(path, { force: true })
  } catch {
    return
  }
}

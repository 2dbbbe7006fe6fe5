import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileContent } from '../../../shared/contracts/common'
import { AppError } from '../../../shared/errors'

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

/** Writes a made file. @throws AppError FILE */
export function writeFile(path: string, file: FileContent): void {
  try {
    writeFileSync(path, Buffer.from(file.contentBase64, 'base64'))
  } catch (cause) {
    throw new AppError(
      {
        code: 'FILE',
        userMessage: `Filen ${path} kan inte skrivas. Kontrollera att mappen finns, att det finns plats och att filen inte är öppen i Word eller Excel.`,
      },
      { cause },
    )
  }
}

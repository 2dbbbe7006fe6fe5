import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { AppError } from '../../../../shared/errors'
import { writeFile } from '../files'

/**
 * The zip's files in a folder. A folder that holds something is never mixed with the package, and one that could not be
 * filled is emptied again.
 * @throws AppError FILE
 */
export function writeFolder(folder: string, packed: Buffer): void {
  const wasThere = existsSync(folder)
  if (wasThere && readdirSync(folder).length > 0) {
    throw new AppError({
      code: 'FILE',
      userMessage: `Mappen ${folder} är inte tom. Välj en ny mapp. Inget har skrivits.`,
    })
  }
  const files = Object.entries(unzipSync(packed))
  try {
    mkdirSync(folder, { recursive: true })
    for (const [fileName, bytes] of files) {
      writeFile(join(folder, fileName), { fileName, contentBase64: Buffer.from(bytes).toString('base64') })
    }
  } catch (cause) {
    for (const [fileName] of files) rmSync(join(folder, fileName), { force: true })
    if (!wasThere) rmSync(folder, { recursive: true, force: true })
    throw cause
  }
}

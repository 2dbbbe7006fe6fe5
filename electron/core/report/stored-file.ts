import { gunzipSync, gzipSync } from 'node:zlib'
import { AppError } from '../../../shared/errors'
import type { DocumentContent } from '../../documents/content/model'
import type { Context } from '../context'
import { sha256Of } from '../sha256-of'
import { storedFileRepo } from './stored-file-repo'

/** Keeps a file in the database under the fingerprint of its content; the same content twice takes one place. */
export function keepFile({ db, now }: Context, bytes: Uint8Array, mediaType: string): string {
  const sha256 = sha256Of(bytes)
  storedFileRepo(db).keep({ sha256, mediaType, byteLength: bytes.byteLength, bytes, keptAt: now().toISOString() })
  return sha256
}

/**
 * The file as it was kept.
 * @throws AppError NOT_FOUND when it was never kept, FILE when its content isn't what it was
 */
export function readFile({ db }: Context, sha256: string): Buffer {
  const file = storedFileRepo(db).bySha256(sha256)
  if (file === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Filen finns inte i programmet. Skriv dokumentet igen.' })
  }
  const bytes = Buffer.from(file.bytes)
  if (sha256Of(bytes) !== sha256) {
    throw new AppError({
      code: 'FILE',
      userMessage: 'Filen är skadad: innehållet stämmer inte med det som sparades. Ta fram den ur en säkerhetskopia.',
    })
  }
  return bytes
}

const CONTENT = 'application/gzip'

/** What a document said when it was written, so that a PDF or a web page made later says the same. */
export const keepContent = (context: Context, content: DocumentContent): string =>
  keepFile(context, gzipSync(JSON.stringify({ version: 1, content })), CONTENT)

/** @throws AppError NOT_FOUND, FILE */
export function readContent(context: Context, sha256: string): DocumentContent {
  const stored = JSON.parse(gunzipSync(readFile(context, sha256)).toString('utf8')) as { content: DocumentContent }
  return stored.content
}

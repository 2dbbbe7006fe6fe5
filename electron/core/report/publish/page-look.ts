import { AppError } from '../../../../shared/errors'
import type { PageLook } from '../../../documents/html/page'
import type { Context } from '../../context'
import { readSettings } from '../../settings/settings-repo'
import { readFile } from '../stored-file'

/** By the file's first bytes: a name may say anything. */
function mediaTypeOf(bytes: Buffer): string {
  if (bytes.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg'
  if (bytes.subarray(0, 4).toString('latin1') === 'GIF8') return 'image/gif'
  return 'image/png'
}

/** The municipality's colour, logo and foot. A logo that is gone is left out: the document is still right without it. */
export function pageLook(context: Context): PageLook {
  const { accent, logo, footText } = readSettings(context.db).settings.documents
  return { accent, footText, logo: logo === null ? null : readLogo(context, logo) }
}

function readLogo(context: Context, { sha256, alt }: { sha256: string; alt: string }): PageLook['logo'] {
  try {
    const bytes = readFile(context, sha256)
    return { bytes, mediaType: mediaTypeOf(bytes), alt }
  } catch (cause) {
    if (cause instanceof AppError) return null
    throw cause
  }
}

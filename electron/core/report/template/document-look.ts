import type { DocumentLook } from '../../../documents/template/look'
import type { Context } from '../../context'
import { readSettings } from '../../settings/settings-repo'
import { readFile } from '../stored-file'
import { storedFileRepo } from '../stored-file-repo'

/** Accent, logo and foot from the settings, ready for the renderer. A logo that was never kept is left out. */
export function documentLook(context: Context): DocumentLook {
  const { accent, logo, footText } = readSettings(context.db).settings.documents
  const isKept = logo !== null && storedFileRepo(context.db).bySha256(logo.sha256) !== undefined
  return { accent, logo: isKept ? { bytes: readFile(context, logo.sha256), alt: logo.alt } : null, footText }
}

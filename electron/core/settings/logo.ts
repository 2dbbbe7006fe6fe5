import { LOGO_BYTES } from '../../../shared/domain/report/document-look'
import { formatNumber } from '../../../shared/text/format'
import { AppError } from '../../../shared/errors'
import { imageFacts } from '../../documents/template/image-size'
import type { Handler } from '../handler'
import { keepFile, readFile } from '../report/stored-file'
import { storedFileRepo } from '../report/stored-file-repo'

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg' } as const

/** @throws AppError RULE_BROKEN when it is no PNG or JPEG, or too large */
export const keepLogo: Handler<'settings.keepLogo'> = (context, { fileName, contentBase64 }) => {
  const bytes = Buffer.from(contentBase64, 'base64')
  if (bytes.byteLength > LOGO_BYTES) {
    const megabytes = formatNumber(Math.ceil(bytes.byteLength / 100_000) / 10, 1)
    throw refused(`Bilden är ${megabytes} MB. En logotyp får vara högst 1 MB: spara den i ett mindre format.`)
  }
  const type = imageFacts(bytes)?.type
  if (type !== 'png' && type !== 'jpg') {
    throw refused(`${fileName} är ingen bild i formatet PNG eller JPEG. Spara logotypen i något av dem.`)
  }
  return { sha256: keepFile(context, bytes, mediaTypes[type]), fileName }
}

const refused = (userMessage: string) => new AppError({ code: 'RULE_BROKEN', userMessage })

/** Pictures alone: the same place keeps documents too. */
export const logo: Handler<'settings.logo'> = (context, { sha256 }) => {
  const file = storedFileRepo(context.db).bySha256(sha256)
  if (file === undefined || !file.mediaType.startsWith('image/')) return null
  return { mediaType: file.mediaType, contentBase64: readFile(context, sha256).toString('base64') }
}

import { judgeEvidence } from '../../../../shared/domain/review-work/evidence-type'
import { checkFreeText } from '../../../../shared/domain/personal-data'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { requireOpenReview } from '../work/require-open-review'
import { sha256Of } from '../../sha256-of'
import { keepEvidence } from './evidence-folder'
import { twinOf } from './evidence-repo'

/** Copies a file into the folder beside the database and notes what it is underlag for. */
export const addEvidence: Handler<'collect.addEvidence'> = (
  context,
  { reviewId, questionId, requestItemId, note, file },
) => {
  const { db, host } = context
  const review = requireOpenReview(context, reviewId)
  const bytes = Buffer.from(file.contentBase64, 'base64')
  const verdict = judgeEvidence(file.fileName, bytes, readSettings(db).settings.collect.evidenceMaxMegabytes)
  if (!verdict.ok) throw refused(verdict.reason)
  if (verdict.isText) requireNoPersonalData(bytes)
  if (requestItemId !== null) requireItemOfReview(context, requestItemId, reviewId)
  const sha256 = sha256Of(bytes)
  const twin = twinOf(db, reviewId, sha256)
  if (twin !== undefined) {
    const where = twin.archivedAt === null ? '' : ' i arkivet'
    throw refused(`Samma fil finns redan${where} i granskning ${review.number}: ${twin.fileName}. Inget har sparats.`)
  }
  keepEvidence(host.databaseFile, { sha256, fileName: file.fileName }, bytes)
  const { id } = recordedTable(context, 'evidenceFile').insert({
    reviewId,
    questionId,
    requestItemId,
    fileName: file.fileName,
    mediaType: verdict.mediaType,
    sha256,
    byteLength: bytes.byteLength,
    note,
  })
  return { id }
}

const refused = (userMessage: string): AppError => new AppError({ code: 'FILE', userMessage })

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'

/** Plain text can be searched as free text is; in other files people must look themselves. */
function requireNoPersonalData(bytes: Buffer): void {
  if (checkFreeText(bytes.toString('utf8'), anyDay).ok) return
  throw new AppError({
    code: 'PERSONAL_DATA',
    userMessage: 'Filen innehåller ett personnummer. Ta bort det ur filen först. Inget har sparats.',
  })
}

function requireItemOfReview(context: Context, itemId: string, reviewId: string): void {
  const item = recordedTable(context, 'informationRequestItem').byId(itemId)
  const request = recordedTable(context, 'informationRequest').byId(item.requestId)
  if (request.reviewId !== reviewId) {
    throw refused('Den begärda handlingen hör till en annan granskning. Ladda om sidan. Inget har sparats.')
  }
}

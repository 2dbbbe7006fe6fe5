import { nameKey } from '../../../shared/domain/name-key'
import { AppError } from '../../../shared/errors'
import type { DocumentContent } from '../../documents/content/model'
import { inSentence } from '../../documents/content/swedish'
import { renderInWorker } from '../../documents/render-in-worker'
import { joinToMeeting } from '../act/committee-year/join-document'
import type { JobHandler } from '../handler'
import { choiceToWrite, composeChosen } from './compose-chosen'
import type { DocumentChoice } from './head'
import { documentRepo, recordDocument } from './document-repo'
import { assertCanFinish } from './finish-check/assert-can-finish'
import { readSettings } from '../settings/settings-repo'
import { tracedFigures } from './preview-blocks'
import { keepContent, keepFile } from './stored-file'
import { documentLook } from './template/document-look'
import { givenTemplate, templateFor } from './template/template-for'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** 'lagesbild-2026-bjorkens-hvb.docx': kind, year, and what it is about – else for which nämnd. */
function fileNameOf({ kind, year }: DocumentChoice, about: string | null): string {
  const plain = nameKey(about ?? '')
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [kind, year, ...(plain === '' ? [] : [plain])].join('-') + '.docx'
}

/** A name keeps its capital, any other title stands inside the sentence, and no word is said twice. */
function titleOf({ documentType, title }: DocumentContent, about: string | null): string {
  if (title.startsWith(documentType)) return title
  return `${documentType} ${about !== null && title.startsWith(about) ? title : inSentence(title)}`
}

/**
 * Writes the document: reads in one go, draws it in a thread of its own, and keeps what was written with where every figure
 * came from. A cancelled document leaves nothing behind.
 * @throws AppError RULE_BROKEN when there is nothing to write about or the draft is decided, CANCELLED
 */
export const create: JobHandler<'report.create'> = async (context, { mode, templateFile, ...asked }, control) => {
  control.report(0, 'Hämtar uppgifterna')
  const choice = choiceToWrite(context, asked)
  if (mode === 'finished' && choice.draftId !== null) assertCanFinish(context, choice.draftId)
  const { canWrite, content } = composeChosen(context, choice)
  if (content === null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: canWrite.reasons.join(' ') })
  }
  const chosen = templateFile ? await givenTemplate(templateFile, choice.kind) : templateFor(context, choice)
  await control.pause()
  const file = await renderInWorker(content, {
    mode,
    look: documentLook(context),
    template: chosen.template,
    signal: control.signal,
    report: ({ step, share }) => control.report(share, step),
  })
  const about = documentRepo(context.db).aboutName(choice)
  const fileName = fileNameOf(choice, about ?? content.head.committee)
  const document = context.db.transaction(() => {
    // The nämnd may have decided while the file was drawn.
    choiceToWrite(context, asked)
    const written = recordDocument(
      context,
      {
        kind: choice.kind,
        year: choice.year,
        committeeId: choice.committeeId,
        title: titleOf(content, about),
        registryNumber: content.head.registryNumber,
        author: content.head.authorRole,
        fileName,
        sha256: keepFile(context, file, WORD),
        byteLength: file.byteLength,
        providerId: choice.providerId,
        serviceTypeId: choice.serviceTypeId,
        serviceAreaId: choice.serviceAreaId,
        reviewId: choice.reviewId,
        requestId: choice.requestId,
        sanctionId: choice.sanctionId,
        proposalId: choice.proposalId,
        draftId: choice.draftId,
        templateId: chosen.id,
        mode,
        settingsVersion: readSettings(context.db).recordVersion,
        contentSha256: keepContent(context, content),
      },
      tracedFigures(content),
    )
    joinToMeeting(context, written)
    return written
  })
  return { document, file: { fileName, contentBase64: file.toString('base64') } }
}

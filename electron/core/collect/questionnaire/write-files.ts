import { zipSync } from 'fflate'
import { fileNamePart, uniqueNames } from '../../../../shared/domain/questionnaire/file-name'
import type { FileContent } from '../../../../shared/contracts/common'
import type { Tables } from '../../../database/tables'
import { writeFormCode } from '../../../exchange/questionnaire/form-code'
import { questionnaireForm } from '../../../exchange/questionnaire/write-form'
import type { Context } from '../../context'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { readSettings } from '../../settings/settings-repo'
import { questionsOf } from './question-repo'
import { recipientName, recipientRepo } from './recipient-repo'
import { broken, questionnaireIn } from './state'

/** A look at the window between so many files is enough to be stopped at once. */
const filesBetweenPauses = 10

/** One Excel file for each recipient: all together in a zip, a single one by itself. */
export const writeQuestionnaireFiles: JobHandler<'collect.writeQuestionnaireFiles'> = async (
  context,
  { id, recipientIds },
  control,
) => {
  control.report(0, 'Förbereder formuläret')
  const questionnaire = questionnaireIn(context, id, 'sent')
  const recipients = chosenRecipients(context, id, recipientIds)
  const fileFor = await formOf(context, questionnaire)
  const names = uniqueNames(recipients.map(({ shown }) => `${fileNamePart(`${questionnaire.title} – ${shown}`)}.xlsx`))
  const files: Record<string, Uint8Array> = {}
  for (const [index, { code, shown }] of recipients.entries()) {
    if (index % filesBetweenPauses === 0) {
      control.report(index / recipients.length, `Fil ${index + 1} av ${recipients.length}`)
      await control.pause()
    }
    files[names[index] ?? ''] = fileFor({
      code: writeFormCode({ questionnaireId: id, edition: questionnaire.edition, recipientCode: code }),
      name: `Till ${shown}`,
    })
  }
  control.report(1, 'Packar filerna')
  await control.pause()
  const file = packed(files, `${fileNamePart(questionnaire.title)} ${context.today}.zip`)
  context.db.transaction(() => {
    const table = recordedTable(context, 'questionnaireRecipient')
    for (const recipient of recipients) table.update(recipient.id, null, { writtenOn: context.today })
  })
  return { file, written: recipients.length }
}

/** The file as a recipient will see it, to look at before it is sent; an answer in it is not taken. */
export const previewQuestionnaireFile: JobHandler<'collect.previewQuestionnaireFile'> = async (
  context,
  { id },
  control,
) => {
  control.report(null, 'Skriver filen')
  const questionnaire = recordedTable(context, 'questionnaire').byId(id)
  const fileFor = await formOf(context, questionnaire)
  const code = writeFormCode({ questionnaireId: id, edition: questionnaire.edition, recipientCode: null })
  const bytes = fileFor({ code, name: 'Förhandsvisning: här står mottagarens namn' })
  return {
    fileName: `${fileNamePart(questionnaire.title)} – förhandsvisning.xlsx`,
    contentBase64: Buffer.from(bytes).toString('base64'),
  }
}

const formOf = (context: Context, { id, ...text }: Tables['questionnaire']) =>
  questionnaireForm(
    { ...text, municipality: readSettings(context.db).settings.municipality },
    questionsOf(context.db, id),
  )

function chosenRecipients(context: Context, id: string, ids: readonly string[] | null) {
  const repo = recipientRepo(context.db, context.today)
  const wanted = ids === null ? null : new Set(ids)
  const chosen = repo.ofQuestionnaire(id).filter((recipient) => {
    if (recipient.removedOn !== null) return false
    return wanted === null ? recipient.answeredOn === null : wanted.has(recipient.id)
  })
  if (chosen.length === 0) {
    throw broken('Det finns inga mottagare att skriva filer till: alla har svarat eller är strukna.')
  }
  return chosen.map(({ id: recipientId, code }) => {
    const row = repo.row(recipientId)
    return { id: recipientId, code, shown: row === undefined ? code : recipientName(row) }
  })
}

function packed(files: Record<string, Uint8Array>, zipName: string): FileContent {
  const [only, second] = Object.entries(files)
  if (only !== undefined && second === undefined) {
    return { fileName: only[0], contentBase64: Buffer.from(only[1]).toString('base64') }
  }
  // A workbook is packed already: packing it again takes time and saves nothing.
  const zipped = zipSync(files, { level: 0 })
  return { fileName: zipName, contentBase64: Buffer.from(zipped).toString('base64') }
}

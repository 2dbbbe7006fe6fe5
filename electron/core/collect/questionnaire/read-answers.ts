import type { AnswerFileResult } from '../../../../shared/contracts/questionnaire'
import type { FileContent } from '../../../../shared/contracts/common'
import { shownFileName } from '../../../../shared/domain/questionnaire/file-name'
import { AppError } from '../../../../shared/errors'
import { readForm } from '../../../exchange/questionnaire/read-form'
import type { Context } from '../../context'
import type { JobHandler } from '../../handler'
import { sha256Of } from '../../sha256-of'
import { registerAnswers } from './register-answers'

/** An answer file is some tens of kilobytes; what is larger holds something else. */
const maxBytes = 5_000_000
/** So many of a file's problems are told one by one. */
const told = 25

/**
 * Reads answer files, each by itself: what is right is written, what is broken is told with what to do and stops no other.
 * Stopped half way, what has been read stays read, and the rest is told as not read.
 */
export const readAnswerFiles: JobHandler<'collect.readAnswerFiles'> = async (
  context,
  { id, files, replace },
  control,
) => {
  const results: AnswerFileResult[] = []
  for (const [index, file] of files.entries()) {
    control.report(index / files.length, `Fil ${index + 1} av ${files.length}`)
    await new Promise<void>((resolve) => setImmediate(resolve))
    results.push(control.signal.aborted ? notRead(file) : readOne(context, id, file, replace))
  }
  return { results }
}

function readOne(context: Context, id: string, file: FileContent, replace: boolean): AnswerFileResult {
  const fileName = shownFileName(file.fileName)
  try {
    const bytes = Buffer.from(file.contentBase64, 'base64')
    if (bytes.length > maxBytes) {
      return brokenFile(fileName, ['Filen är större än 5 MB och är inte ett svar. Be om filen som den skickades ut.'])
    }
    const form = readForm(fileName, bytes)
    const source = { fileName, sha256: sha256Of(bytes) }
    const result = context.db.transaction(() => registerAnswers(context, id, form, source, replace))
    return { ...result, problems: shortened(result.problems) }
  } catch (cause) {
    if (cause instanceof AppError) return brokenFile(fileName, [cause.data.userMessage])
    context.log('error', 'an answer file could not be read', { cause: cause instanceof Error ? cause.name : 'unknown' })
    return brokenFile(fileName, ['Filen kan inte läsas. Öppna den i Excel, spara den på nytt och försök igen.'])
  }
}

const nothing = {
  recipientId: null,
  recipient: null,
  problems: [],
  changes: [],
  deviations: 0,
}
export const brokenFile = (fileName: string, problems: string[]): AnswerFileResult => ({
  ...nothing,
  fileName,
  state: 'broken',
  problems,
})
const notRead = ({ fileName }: FileContent): AnswerFileResult => ({
  ...nothing,
  fileName: shownFileName(fileName),
  state: 'notRead',
})

const shortened = (problems: string[]): string[] =>
  problems.length > told ? [...problems.slice(0, told), `… och ${problems.length - told} till.`] : problems

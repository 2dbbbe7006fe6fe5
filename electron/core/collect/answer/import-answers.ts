import { fileFault } from '../../../exchange/file-fault'
import { readSheets, refuseFaults } from '../../../exchange/checklist/faults'
import { type ReadAnswer, type ReadAnswers, readAnswers } from '../../../exchange/checklist/read-answers'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from '../checklist/broken'
import { checklistRepo } from '../checklist/checklist-repo'
import { answerRepo } from './answer-repo'
import { writeAnswer } from './save-answer'

/** A filled-in checklist back into its own granskning: all of it, or nothing and every fault told. */
export const importAnswers: JobHandler<'collect.importAnswers'> = async (context, { reviewId, file }, control) => {
  control.report(0, 'Läser filen')
  const read = readAnswers(await readSheets(file.fileName, file.contentBase64, () => control.pause()))
  if (read === null) {
    throw fileFault(
      `Filen ${file.fileName} är inte en ifylld checklista. Hämta filen under Checklista i granskningen och fyll i den. Inget har ändrats.`,
    )
  }
  return context.db.transaction(() => {
    const review = recordedTable(context, 'review').byId(reviewId)
    refuseOtherPlace(context, review, read, file.fileName)
    refuseFaults(file.fileName, [...read.faults, ...faultsAgainst(context, review, read.answers)])
    return { read: read.answers.length, changed: write(context, reviewId, read.answers) }
  })
}

function refuseOtherPlace(context: Context, review: Tables['review'], read: ReadAnswers, fileName: string): void {
  if (review.archivedAt !== null) throw broken('Granskningen är arkiverad. Hämta tillbaka den först.')
  if (read.reviewId !== review.id) {
    const other = answerRepo(context.db).numberOf(read.reviewId)
    throw fileFault(
      other === null
        ? `Filen ${fileName} hör till en granskning som inte finns här. Hämta en ny fil i granskning ${review.number} och fyll i den. Inget har ändrats.`
        : `Filen ${fileName} hör till granskning ${other}, inte till ${review.number}. Öppna ${other} och läs in den där. Inget har ändrats.`,
    )
  }
  if (read.versionId === review.checklistVersionId) return
  const used = nameOf(context, review.checklistVersionId)
  const own = nameOf(context, read.versionId)
  throw fileFault(
    `Filen ${fileName} är gjord för ${own ?? 'en checklista som inte finns här'}, men granskning ${review.number} använder ${used ?? 'ingen checklista'}. Hämta en ny fil i granskningen och för över svaren. Inget har ändrats.`,
  )
}

function nameOf(context: Context, versionId: string | null): string | null {
  const version = versionId === null ? undefined : recordedTable(context, 'checklistVersion').find(versionId)
  if (version === undefined) return null
  return `version ${version.revision} av ${recordedTable(context, 'checklist').byId(version.checklistId).name}`
}

/** Rows that can't be written: no question of this version, the same question twice, or answered anew in the program. */
function faultsAgainst(context: Context, review: Tables['review'], answers: readonly ReadAnswer[]): string[] {
  const questions = new Set(
    checklistRepo(context.db)
      .questionsOf(review.checklistVersionId ?? '')
      .map(({ id }) => id),
  )
  const standing = new Map(
    answerRepo(context.db)
      .ofReview(review.id)
      .map((answer) => [answer.questionId, answer]),
  )
  const seen = new Set<string>()
  return answers.flatMap((answer) => {
    const { row, questionId } = answer
    if (!questions.has(questionId))
      return [`Rad ${row}: frågan finns inte i checklistan. Ta bort raden eller hämta en ny fil.`]
    if (seen.has(questionId)) return [`Rad ${row}: frågan står två gånger i filen. Ta bort den ena raden.`]
    seen.add(questionId)
    const there = standing.get(questionId)
    const isNewer = there !== undefined && there.version !== answer.version && changes(there, answer)
    return isNewer
      ? [`Rad ${row}: frågan har besvarats i programmet sedan filen hämtades. Hämta en ny fil och för över svaren.`]
      : []
  })
}

/** An empty cell changes nothing: what was answered in the program stays. */
const patchOf = ({ answer, evidence }: ReadAnswer) => ({
  ...(answer === null ? {} : { answer }),
  ...(evidence === null ? {} : { evidence }),
})

const changes = (there: Tables['checklistAnswer'], answer: ReadAnswer): boolean =>
  Object.entries(patchOf(answer)).some(([field, value]) => there[field as 'answer' | 'evidence'] !== value)

function write(context: Context, reviewId: string, answers: readonly ReadAnswer[]): number {
  let changed = 0
  for (const answer of answers) {
    const patch = patchOf(answer)
    const there = answerRepo(context.db).of(reviewId, answer.questionId)
    if (Object.keys(patch).length === 0 || (there !== undefined && !changes(there, answer))) continue
    writeAnswer(context, { reviewId, questionId: answer.questionId, version: there?.version ?? null, ...patch })
    changed += 1
  }
  return changed
}

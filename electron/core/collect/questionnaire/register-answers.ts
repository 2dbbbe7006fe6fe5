import type { AnswerFileResult, RecipientRow } from '../../../../shared/contracts/questionnaire'
import { answerInWords } from '../../../../shared/domain/questionnaire/answer'
import type { Tables } from '../../../database/tables'
import type { FormFile } from '../../../exchange/questionnaire/read-form'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { answersOf, type StoredAnswer } from './answer-repo'
import { checkAnswerFile, type ReadAnswers } from './check-answer-file'
import { questionsOf } from './question-repo'
import { recipientName, recipientRepo } from './recipient-repo'

interface Source {
  fileName: string
  sha256: string
}

/**
 * One answer file against its questionnaire, written whole or not at all. Read before with other answers, it is only
 * written when the user has said so (`replace`): otherwise what would change is told.
 */
export function registerAnswers(
  context: Context,
  questionnaireId: string,
  form: FormFile,
  { fileName, sha256 }: Source,
  replace: boolean,
): AnswerFileResult {
  const recipient = recipientOf(context, form)
  const row = recipient === undefined ? undefined : recipientRepo(context.db, context.today).row(recipient.id)
  const base: AnswerFileResult = {
    fileName,
    state: 'broken',
    recipientId: recipient?.id ?? null,
    recipient: row === undefined ? null : recipientName(row),
    problems: [],
    changes: [],
    deviations: 0,
  }
  const refusal = refusalOf(context, questionnaireId, form, recipient, row)
  if (refusal !== null || recipient === undefined) return { ...base, problems: [refusal ?? ''] }
  const { answers, problems } = checkAnswerFile(form, questionsOf(context.db, questionnaireId))
  if (problems.length > 0) return { ...base, problems }

  const stored = answersOf(context.db, recipient.id)
  const changes = changesOf(answers, stored)
  const read = { ...base, changes, deviations: answers.filter(({ deviation }) => deviation).length }
  const first = recipient.answeredOn === null
  if (!first && changes.length === 0) return { ...read, state: 'unchanged' }
  if (!first && !replace) return { ...read, state: 'differs' }
  writeAnswers(context, recipient.id, answers, stored)
  recordedTable(context, 'questionnaireRecipient').update(recipient.id, null, {
    answeredOn: recipient.answeredOn ?? context.today,
    answerFile: fileName,
    answerSha256: sha256,
  })
  return first ? { ...read, state: 'registered', changes: [] } : { ...read, state: 'replaced' }
}

const recipientOf = (context: Context, { code }: FormFile): Tables['questionnaireRecipient'] | undefined =>
  code.recipientCode === null ? undefined : recipientRepo(context.db, context.today).byCode(code.recipientCode)

/** Why the file can't be an answer here, whatever it says; null when it can. */
function refusalOf(
  context: Context,
  questionnaireId: string,
  { code }: FormFile,
  recipient: Tables['questionnaireRecipient'] | undefined,
  row: RecipientRow | undefined,
): string | null {
  const questionnaires = recordedTable(context, 'questionnaire')
  const own = questionnaires.byId(questionnaireId)
  if (code.questionnaireId !== questionnaireId) {
    const other = questionnaires.find(code.questionnaireId)
    return other === undefined
      ? 'Filen hör till ett formulär som inte finns i den här databasen.'
      : `Filen hör till ${other.title}, inte till ${own.title}. Öppna det formuläret och läs in filen där.`
  }
  if (own.status === 'draft') return `${own.title} är ett utkast. Skicka det innan svar läses in.`
  if (own.status === 'closed') return `${own.title} är avslutat. Öppna det igen om svaret ska läsas in.`
  if (code.edition !== own.edition) {
    return `Filen hör till utgåva ${code.edition}, och frågorna har ändrats sedan dess (utgåva ${own.edition}). Skicka mottagaren den nya filen.`
  }
  if (code.recipientCode === null)
    return 'Filen är en förhandsvisning och har ingen mottagare. Be om svaret i mottagarens egen fil.'
  if (recipient === undefined || recipient.questionnaireId !== questionnaireId || row === undefined) {
    return 'Mottagaren i filen finns inte bland formulärets mottagare. Lägg till mottagaren och skicka en ny fil.'
  }
  return recipient.removedOn === null
    ? null
    : `${recipientName(row)} är struken ur formuläret. Ta tillbaka mottagaren om svaret ska räknas.`
}

function changesOf(answers: ReadAnswers['answers'], stored: readonly StoredAnswer[]): AnswerFileResult['changes'] {
  const before = new Map(stored.map((answer) => [answer.questionId, answer.value]))
  return answers.flatMap(({ question, value }) => {
    const earlier = before.get(question.id) ?? null
    if (earlier === value) return []
    const inWords = (answer: string | null): string | null => answerInWords(question.answerKind, answer)
    return [{ question: question.text, before: inWords(earlier), after: inWords(value) }]
  })
}

function writeAnswers(
  context: Context,
  recipientId: string,
  answers: ReadAnswers['answers'],
  stored: readonly StoredAnswer[],
): void {
  const table = recordedTable(context, 'questionnaireAnswer')
  const before = new Map(stored.map((answer) => [answer.questionId, answer]))
  for (const { question, value, deviation } of answers) {
    const earlier = before.get(question.id)
    const fields = { value, deviation: Number(deviation) }
    if (earlier === undefined) table.insert({ recipientId, questionId: question.id, ...fields })
    else table.update(earlier.id, null, fields)
  }
}

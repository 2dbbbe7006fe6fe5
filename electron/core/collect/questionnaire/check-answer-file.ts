import type { Question } from '../../../../shared/contracts/questionnaire'
import { readAnswer } from '../../../../shared/domain/questionnaire/answer'
import { isDeviation } from '../../../../shared/domain/questionnaire/rule'
import { cellOf, type FormFile } from '../../../exchange/questionnaire/read-form'

export interface ReadAnswers {
  /** In the questions' order; empty when anything is wrong. */
  answers: Array<{ question: Question; value: string | null; deviation: boolean }>
  /** A sentence for each thing that is wrong, with the question's number and its row in Excel. */
  problems: string[]
}

/** Every answer of a file, or everything that is wrong in it: a file is taken whole or not at all. */
export function checkAnswerFile(form: FormFile, questions: readonly Question[]): ReadAnswers {
  if (questions.every((question) => (cellOf(form, question)?.cell ?? null) === null)) {
    return { answers: [], problems: ['Filen är inte ifylld: det finns inga svar i den.'] }
  }
  const answers: ReadAnswers['answers'] = []
  const problems: string[] = []
  for (const [index, question] of questions.entries()) {
    const found = cellOf(form, question)
    const number = index + 1
    if (found === null) {
      problems.push(
        form.twice.includes(question.key)
          ? `Fråga ${number} står två gånger i filen. Ta bort den ena raden.`
          : `Fråga ${number} saknas i filen: raden är borttagen. Be om svaret i filen som skickades ut.`,
      )
      continue
    }
    const reading = readAnswer(question, found.cell)
    if (reading.ok)
      answers.push({ question, value: reading.value, deviation: isDeviation(question.rule, reading.value) })
    else problems.push(`Fråga ${number} (rad ${found.row}): ${reading.problem}`)
  }
  return problems.length > 0 ? { answers: [], problems } : { answers, problems }
}

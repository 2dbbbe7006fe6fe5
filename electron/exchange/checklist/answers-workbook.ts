import type { AnsweringQuestion } from '../../../shared/contracts/checklist'
import { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { conditionInWords } from '../../../shared/domain/checklist/difference'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import type { WrittenSheet } from '../write/write-workbook'
import { type IdentityLine, identitySheet } from './identity'

export const answersSheetName = 'Checklista'
export const answerWords = ChecklistAnswerValue.options.map((value) => checklistAnswerNames[value])

/** What is read back. The last two tell which question a row is and what stood there when the file was made. */
export const answerColumns = {
  answer: 'Svar',
  evidence: 'Underlag',
  questionId: 'Fråge-id (ändra inte)',
  answerVersion: 'Läge (ändra inte)',
} as const

export interface AnswersFile {
  reviewId: string
  reviewNumber: string
  /** Utförare and enhet, in words. */
  who: string
  checklistName: string
  versionId: string
  revision: number
  areas: ReadonlyArray<{ id: string; name: string }>
  questions: readonly AnsweringQuestion[]
}

/** A granskning's checklist to fill in where the program is not at hand: one row a question, answers from a list. */
export function answersWorkbook(file: AnswersFile): WrittenSheet[] {
  const nameOf = new Map(file.areas.map(({ id, name }) => [id, name]))
  const columns = [
    { heading: 'Nr', width: 6 },
    { heading: 'Område', width: 26, wrap: true },
    { heading: 'Fråga', width: 56, wrap: true },
    { heading: answerColumns.answer, width: 16 },
    { heading: answerColumns.evidence, width: 60, wrap: true },
    { heading: 'Vad man ser efter', width: 50, wrap: true },
    { heading: 'Krav, avtal och lagrum', width: 36, wrap: true },
    { heading: 'Besvaras när', width: 36, wrap: true },
    { heading: answerColumns.questionId, width: 22 },
    { heading: answerColumns.answerVersion, width: 18 },
  ]
  const rows = file.questions.map((question, at) => [
    at + 1,
    nameOf.get(question.areaId) ?? null,
    question.text,
    question.answer === null ? null : checklistAnswerNames[question.answer],
    question.evidence,
    question.help,
    [question.clause, question.requirementText, ...question.law].filter((part) => part !== null).join('; ') || null,
    conditionInWords(question, file.questions),
    question.id,
    question.answerVersion,
  ])
  return [
    { name: answersSheetName, columns, rows, validations: answerChoices(rows.length + 1) },
    identitySheet(aboutAnswers(file)),
  ]
}

/** The drop-down of the column Svar, and a reminder at Underlag. */
const answerChoices = (lastRow: number): string =>
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Välj i listan" error="Välj ett av svaren i listan." sqref="D2:D${lastRow}"><formula1>"${answerWords.join(',')}"</formula1></dataValidation>` +
  `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="Underlag" prompt="Vad visar att det är så? Skriv inget om enskilda personer." sqref="E2:E${lastRow}"/></dataValidations>`

const aboutAnswers = ({
  reviewId,
  reviewNumber,
  who,
  checklistName,
  versionId,
  revision,
}: AnswersFile): IdentityLine[] => [
  ['Granskning', reviewNumber],
  ['Utförare', who],
  ['Checklista', checklistName],
  ['Version', revision],
  ['Så fylls den i', 'Välj svar i listan och skriv underlag. Läs sedan in filen i samma granskning, under Checklista.'],
  ['Tomma celler', 'En tom cell ändrar inget: det som redan står i programmet står kvar.'],
  ['Personuppgifter', 'Skriv inget om enskilda personer. En fil med personnummer läses inte in.'],
  ['Granskningens id', reviewId],
  ['Versionens id', versionId],
]

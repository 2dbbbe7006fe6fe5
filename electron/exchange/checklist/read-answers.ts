import { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { nameKey } from '../../../shared/domain/name-key'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import type { RawSheet } from '../raw-sheet'
import { answerColumns, answersSheetName, answerWords } from './answers-workbook'
import { personalDataFaults } from './faults'
import { readIdentity, textOf } from './identity'

const longestEvidence = 8000

export interface ReadAnswer {
  row: number
  questionId: string
  /** null: the cell is empty. */
  answer: ChecklistAnswerValue | null
  evidence: string | null
  /** The answer's version when the file was made; null when nothing had been answered. */
  version: number | null
}
export interface ReadAnswers {
  reviewId: string
  versionId: string
  answers: ReadAnswer[]
  /** What is wrong in the cells, one Swedish sentence each. */
  faults: string[]
}

/** A filled-in checklist as it stands in the file; null when the file is no such checklist. */
export function readAnswers(sheets: readonly RawSheet[]): ReadAnswers | null {
  const identity = readIdentity(sheets)
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(answersSheetName))
  const reviewId = identity?.get('Granskningens id')
  const versionId = identity?.get('Versionens id')
  if (sheet === undefined || reviewId === undefined || versionId === undefined) return null
  const faults = personalDataFaults(
    sheet,
    sheet.headings.filter((heading) => !heading.endsWith('(ändra inte)')),
  )
  const answers = sheet.rows.flatMap(({ row, cells }) => {
    const read = readRow(row, cells)
    if (typeof read === 'string') faults.push(`Rad ${row}: ${read}`)
    return read === null || typeof read === 'string' ? [] : [read]
  })
  return { reviewId, versionId, answers, faults }
}

/** null: nothing stands on the row; a text: what is wrong. */
function readRow(row: number, cells: RawSheet['rows'][number]['cells']): ReadAnswer | string | null {
  const questionId = textOf(cells[answerColumns.questionId])
  const word = textOf(cells[answerColumns.answer])
  const evidence = textOf(cells[answerColumns.evidence])
  if (questionId === null) {
    return word === null && evidence === null
      ? null
      : `raden saknar ${answerColumns.questionId}. Hämta en ny fil och skriv av svaret.`
  }
  const answer = ChecklistAnswerValue.options.find(
    (value) => nameKey(checklistAnswerNames[value]) === nameKey(word ?? ''),
  )
  if (word !== null && answer === undefined)
    return `svaret måste vara ${answerWords.slice(0, -1).join(', ')} eller ${answerWords.at(-1)}.`
  if ((evidence ?? '').length > longestEvidence) return `underlaget är längre än ${longestEvidence} tecken. Korta det.`
  const version = Number(textOf(cells[answerColumns.answerVersion]) ?? Number.NaN)
  return { row, questionId, answer: answer ?? null, evidence, version: Number.isInteger(version) ? version : null }
}

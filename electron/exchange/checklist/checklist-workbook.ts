import type { ChecklistArea, ChecklistQuestion } from '../../../shared/contracts/checklist'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import type { WrittenSheet } from '../write/write-workbook'
import { identitySheet } from './identity'

export const questionsSheetName = 'Frågor'

/** The columns of a checklist as a file, in order; the reader finds them by their heading. */
export const questionColumns = {
  number: 'Nr',
  area: 'Område',
  areaHelp: 'Om området',
  text: 'Fråga',
  help: 'Vad man ser efter',
  lawConcept: 'Lagrum ur registret',
  lawReference: 'Lagrum i fri text',
  clause: 'Avtalsvillkor',
  qualityArea: 'Kvalitetsområde',
  requirement: 'Krav',
  condition: 'Visas beroende på fråga nr',
  conditionAnswers: 'När svaret är',
  key: 'Fråge-id',
} as const

const widths: Partial<Record<keyof typeof questionColumns, number>> = { number: 6, text: 56, help: 50, areaHelp: 36 }

export interface ChecklistFile {
  id: string
  name: string
  description: string | null
  revision: number
  areas: readonly ChecklistArea[]
  questions: readonly ChecklistQuestion[]
}

/** A whole version of a checklist: to read, to change in Excel, or to give to another municipality. */
export function checklistWorkbook({
  id,
  name,
  description,
  revision,
  areas,
  questions,
}: ChecklistFile): WrittenSheet[] {
  const areaOf = new Map(areas.map((area) => [area.id, area]))
  const numberOf = new Map(questions.map(({ key }, at) => [key, at + 1]))
  const rows = questions.map((question, at) => [
    at + 1,
    areaOf.get(question.areaId)?.name ?? null,
    areaOf.get(question.areaId)?.help ?? null,
    question.text,
    question.help,
    question.lawConcept,
    question.lawReference,
    question.clause,
    question.qualityArea,
    question.requirementText,
    question.conditionKey === null ? null : (numberOf.get(question.conditionKey) ?? null),
    question.conditionAnswers?.map((answer) => checklistAnswerNames[answer]).join('; ') ?? null,
    question.key,
  ])
  const columns = Object.entries(questionColumns).map(([field, heading]) => ({
    heading,
    width: widths[field as keyof typeof questionColumns] ?? 24,
    wrap: true,
    bold: ['number', 'area', 'text'].includes(field),
  }))
  return [
    { name: questionsSheetName, columns, rows },
    identitySheet([
      ['Checklista', name],
      ['Beskrivning', description],
      ['Version', revision],
      [
        'Så ändras den',
        'Ändra, lägg till och ta bort rader i bladet Frågor. Läs sedan in filen under Register, Checklistor: den blir ett utkast.',
      ],
      [
        'Fråge-id',
        'Låt det stå kvar på frågor som finns: då känns frågan igen mellan versioner. Lämna det tomt på nya.',
      ],
      ['Checklistans id', id],
    ]),
  ]
}

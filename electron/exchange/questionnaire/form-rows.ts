import type { Cell } from 'write-excel-file/node'
import type { Question } from '../../../shared/contracts/questionnaire'
import { nameKey } from '../../../shared/domain/name-key'
import { formWidths, howToAnswer } from './form-layout'

/** What the file says beside the questions. */
export interface FormText {
  title: string
  municipality: string
  introduction: string | null
  contact: string | null
  dueOn: string | null
}

/** Stand where each recipient's own words go: private signs that no text of people holds. */
export const slots = { code: '\ue000kod\ue001', recipient: '\ue000mottagare\ue001' } as const

/** The fill of the cells to write in; nothing else has it, so it is also how they are found and unlocked. */
export const answerFill = '#FFF6D5'
const edge = { borderColor: '#B8C0CC', borderStyle: 'thin' } as const
const top = { alignVertical: 'top', wrap: true } as const

export interface FormRows {
  rows: Cell[][]
  /** Row numbers as Excel shows them, by the question's id. */
  rowOf: ReadonlyMap<string, number>
}

/** The sheet from top to bottom: what it is, how it is filled in, and the questions under their areas. */
export function formRows(text: FormText, questions: readonly Question[]): FormRows {
  const rows: Cell[][] = [
    [hidden(slots.code), ...across(text.title, { fontWeight: 'bold', fontSize: 18, height: 28 })],
    [null, ...across(slots.recipient, { fontWeight: 'bold', fontSize: 12, height: 20 })],
    [null, ...across(senderOf(text), { textColor: '#4A5568' })],
    ...(text.introduction === null ? [] : [[null, ...paragraph(text.introduction)]]),
    [null, ...paragraph(guide(text))],
    [],
    [null, ...['Nr', 'Fråga', 'Svar', 'Så här svarar ni'].map(head)],
  ]
  const rowOf = new Map<string, number>()
  let area: string | null = null
  for (const [index, question] of questions.entries()) {
    if (question.area !== null && nameKey(question.area) !== nameKey(area ?? '')) {
      rows.push([
        null,
        ...across(question.area, {
          fontWeight: 'bold',
          backgroundColor: '#E8EDF3',
          height: 21,
          alignVertical: 'center',
        }),
      ])
    }
    area = question.area
    rows.push(questionRow(question, index + 1))
    rowOf.set(question.id, rows.length)
  }
  return { rows, rowOf }
}

const questionRow = (question: Question, number: number): Cell[] => {
  const { key, text, required, help, answerKind } = question
  const said = [help, howToAnswer[answerKind]].filter((sentence) => sentence !== null).join(' ')
  const height = rowHeight(
    Math.max(
      linesOf(text, formWidths[2] ?? 1),
      linesOf(said, formWidths[4] ?? 1),
      answerKind === 'text' ? linesToWriteIn : 1,
    ),
  )
  return [
    hidden(key),
    { value: number, type: Number, ...edge, ...top, align: 'left', height },
    { value: required ? `${text}\u00a0*` : text, type: String, ...edge, ...top },
    answerKind === 'date'
      ? {
          value: null as never,
          type: Date,
          format: 'yyyy-mm-dd',
          backgroundColor: answerFill,
          ...edge,
          ...top,
          align: 'left',
        }
      : { value: null as never, type: String, backgroundColor: answerFill, ...edge, ...top, align: 'left' },
    { value: said, type: String, ...edge, ...top, textColor: '#4A5568' },
  ]
}

const hidden = (value: string): Cell => ({ value, type: String, textColor: '#FFFFFF' })
const head = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#1F4E79',
  textColor: '#FFFFFF',
  alignVertical: 'center',
  height: 22,
  ...edge,
})
const across = (value: string, style: object): Cell[] => [
  { value, type: String, columnSpan: 4, ...style },
  null,
  null,
  null,
]
const paragraph = (value: string): Cell[] => across(value, { ...top, height: rowHeight(linesOf(value, 136)) })

const senderOf = ({ municipality, dueOn, contact }: FormText): string =>
  [
    `Från ${municipality}.`,
    dueOn === null ? null : `Svara senast ${dueOn}.`,
    contact === null ? null : `Frågor och svar: ${contact.replace(/\.$/, '')}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')

const guide = ({ contact }: FormText): string =>
  `Fyll i de gula fälten, spara filen med samma namn och skicka tillbaka den${contact === null ? ' till den som skickade den' : ''}. Frågor med * måste besvaras. Skriv inget om enskilda personer: en fil med personnummer läses inte in. Filen är er egen och kan inte användas för någon annan.`

/** Cells that are merged, and some programs' other cells too, don't find their height by themselves. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 1.08))), 0)
const rowHeight = (lines: number): number => 15 * lines + 5
/** A text is given room from the start. */
const linesToWriteIn = 4

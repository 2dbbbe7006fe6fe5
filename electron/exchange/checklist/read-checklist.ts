import { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { conditionFaults } from '../../../shared/domain/checklist/condition'
import { nameKey } from '../../../shared/domain/name-key'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import type { RawRow, RawSheet } from '../raw-sheet'
import { questionColumns, questionsSheetName } from './checklist-workbook'
import { anyDay, personalDataFaults } from './faults'
import { readIdentity, textOf } from './identity'

export interface ReadQuestion {
  row: number
  number: number
  area: string
  areaHelp: string | null
  text: string
  help: string | null
  lawConcept: string | null
  lawReference: string | null
  clause: string | null
  qualityArea: string | null
  requirement: string | null
  /** The number of the question it depends on. */
  condition: number | null
  conditionAnswers: ChecklistAnswerValue[] | null
  /** null on a new question. */
  key: string | null
}
export interface ReadChecklist {
  /** null where the file does not tell: it then becomes a checklist of its own. */
  id: string | null
  name: string | null
  description: string | null
  questions: ReadQuestion[]
  faults: string[]
}

const longest: Partial<Record<keyof typeof questionColumns, number>> = {
  area: 120,
  text: 500,
  help: 2000,
  areaHelp: 1000,
  lawReference: 200,
  clause: 200,
  qualityArea: 120,
}

/** A checklist as it stands in a file; null when the file holds none. */
export function readChecklist(sheets: readonly RawSheet[]): ReadChecklist | null {
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(questionsSheetName))
  const identity = readIdentity(sheets)
  if (sheet === undefined || !sheet.headings.includes(questionColumns.text)) return null
  const told = (what: string): string | null => identity?.get(what) || null
  const inWords = ['Checklista', 'Beskrivning'].map((what) => ({ what, text: told(what) ?? '' }))
  const faults = [
    ...inWords.flatMap(({ what, text }) =>
      checkFreeText(text, anyDay).ok ? [] : [`${what} innehåller ett personnummer. Ta bort det i filen.`],
    ),
    ...personalDataFaults(
      sheet,
      sheet.headings.filter((heading) => heading !== questionColumns.key),
    ),
  ]
  const questions = sheet.rows.flatMap((row) => {
    const read = readRow(row)
    if (typeof read === 'string') faults.push(`Rad ${row.row}: ${read}`)
    return read === null || typeof read === 'string' ? [] : [read]
  })
  return {
    id: told('Checklistans id'),
    name: told('Checklista'),
    description: told('Beskrivning'),
    questions,
    faults: [...faults, ...faultsBetween(questions)],
  }
}

function readRow({ row, cells }: RawRow): ReadQuestion | string | null {
  const at = (column: keyof typeof questionColumns): string | null => textOf(cells[questionColumns[column]])
  const [area, text] = [at('area'), at('text')]
  if (area === null && text === null) return null
  if (area === null) return 'området saknas.'
  if (text === null) return 'frågan saknas.'
  for (const [column, max] of Object.entries(longest)) {
    const field = column as keyof typeof questionColumns
    if ((at(field) ?? '').length > max) return `${questionColumns[field]} är längre än ${max} tecken. Korta texten.`
  }
  const number = Number(at('number'))
  const condition = at('condition') === null ? null : Number(at('condition'))
  if (!Number.isInteger(number) || number < 1) return 'frågan saknar nummer. Numrera frågorna i kolumnen Nr.'
  if (condition !== null && !Number.isInteger(condition)) return 'villkoret ska vara numret på en tidigare fråga.'
  const words = (at('conditionAnswers') ?? '')
    .split(/[;,]/)
    .flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
  const answers = words.map((word) =>
    ChecklistAnswerValue.options.find((value) => nameKey(checklistAnswerNames[value]) === nameKey(word)),
  )
  if (answers.includes(undefined))
    return `${questionColumns.conditionAnswers} ska vara uppfyllt, delvis, ej uppfyllt eller ej aktuellt.`
  return {
    row,
    number,
    area,
    areaHelp: at('areaHelp'),
    text,
    help: at('help'),
    lawConcept: at('lawConcept'),
    lawReference: at('lawReference'),
    clause: at('clause'),
    qualityArea: at('qualityArea'),
    requirement: at('requirement'),
    condition,
    conditionAnswers: condition === null ? null : answers.filter((answer) => answer !== undefined),
    key: at('key'),
  }
}

/** What is wrong with the list as a whole: numbers and ids that stand twice, conditions that can't hold. */
function faultsBetween(questions: readonly ReadQuestion[]): string[] {
  const numbers = new Set<number>()
  const keys = new Set<string>()
  const twice = questions.flatMap(({ row, number, key }) => {
    const isTwice = numbers.has(number) || (key !== null && keys.has(key))
    numbers.add(number)
    if (key !== null) keys.add(key)
    return isTwice
      ? [
          `Rad ${row}: numret eller fråge-id:t står på en tidigare rad. Ge frågan ett eget nummer och töm dess fråge-id.`,
        ]
      : []
  })
  const asked = inAreaOrder(questions).map(({ number, text, condition, conditionAnswers }) => ({
    key: String(number),
    text,
    conditionKey: condition === null ? null : String(condition),
    conditionAnswers,
  }))
  return [...twice, ...conditionFaults(asked).map(({ reason }) => reason)]
}

/** The questions area by area, the areas in the order in which they are first met: the order they will be asked in. */
export function inAreaOrder(questions: readonly ReadQuestion[]): ReadQuestion[] {
  const areas = [...new Set(questions.map(({ area }) => nameKey(area)))]
  return areas.flatMap((area) => questions.filter((question) => nameKey(question.area) === area))
}

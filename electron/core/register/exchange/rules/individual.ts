import { cleanName } from '../../../../../shared/domain/import-cell'
import { nameKey } from '../../../../../shared/domain/name-key'
import { followUpQuestionNames } from '../../../../../shared/text/individual-names'
import { contentKey } from '../../../collect/individual/content-key'
import type { RegisterIndex } from '../plan/register-index'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules } from './sheet-rules'

/** What one file has shown so far: how many of each answer, and whether the reader has been told how they are matched. */
const files = new WeakMap<RegisterIndex, { seen: Map<string, number>; told: boolean }>()

function fileOf(register: RegisterIndex): { seen: Map<string, number>; told: boolean } {
  const file = files.get(register) ?? { seen: new Map<string, number>(), told: false }
  files.set(register, file)
  return file
}

/**
 * An answer is known by what it says (content-key.ts): the first of equal ones in the file is the first of them in the
 * register, the second the second, and so on.
 */
export const individualRules: SheetRules = {
  locate: (draft, { register }) => {
    readHardQuestions(draft)
    if (draft.wrong) return
    const key = contentKey(draft.values)
    const { seen } = fileOf(register)
    const place = (seen.get(key) ?? 0) + 1
    seen.set(key, place)
    draft.values['rowKey'] = `${key}-${place}`
  },
  check: (draft, { register, today }) => {
    const day = draft.text('answeredOn')
    if (day !== null && day > today) draft.error('answeredOn', 'Dagen har inte varit än. Rätta datumet.')
    const file = fileOf(register)
    if (draft.existing === null || file.told) return
    file.told = true
    draft.warning(
      null,
      'Svaret finns redan och räknas inte en gång till. Det gäller varje rad som är lika en rad i en tidigare fil: låt två filer inte hålla samma period.',
    )
  },
}

/** 'Nöjd, Förändring' names the questions; 'inga' that none was hard. Anything else is refused: free text is not taken. */
function readHardQuestions(draft: RowDraft): void {
  if (!draft.has('hardWords')) return
  const written = draft.values['hardWords']
  draft.values['hardQuestions'] = null
  if (typeof written !== 'string') return
  if (nameKey(written) === 'inga') {
    draft.values['hardQuestions'] = '[]'
    return
  }
  const byName = new Map(Object.entries(followUpQuestionNames).map(([question, name]) => [nameKey(name), question]))
  const words = written.split(/[,;]/)
  const questions = words.flatMap((word) => byName.get(nameKey(word)) ?? [])
  if (questions.length < words.length) {
    draft.error(
      'hardWords',
      `Skriv frågornas namn med komma emellan, eller inga: ${Object.values(followUpQuestionNames).join(', ')}.`,
      true,
    )
  } else draft.values['hardQuestions'] = JSON.stringify([...new Set(questions)].toSorted())
}

export const followUpRoundRules: SheetRules = {
  locate: (draft, { register }) => {
    if (draft.has('districtWords')) draft.values['districts'] = listOf(wordsIn(draft, 'districtWords'))
    if (draft.has('serviceTypeWords')) draft.values['serviceTypeIds'] = listOf(insatserIn(draft, register))
    if (draft.has('pilot')) draft.values['pilot'] ??= 0
  },
  check: (draft) => {
    const [from, to] = [draft.text('fromDay'), draft.text('toDay')]
    if (from !== null && to !== null && to < from) {
      draft.error('toDay', `Till ligger före Från ${from}. Rätta ett av datumen.`)
    }
  },
}

const wordsIn = (draft: RowDraft, field: string): string[] =>
  String(draft.values[field] ?? '')
    .split(';')
    .map(cleanName)
    .filter((word) => word !== '')

function insatserIn(draft: RowDraft, register: RegisterIndex): string[] {
  return wordsIn(draft, 'serviceTypeWords').flatMap((name) => {
    const target = register.byKey('Insatser', nameKey(name))
    if (target !== undefined && !target.wrong) return [target.id]
    draft.error('serviceTypeWords', 'En av insatserna finns varken i filen eller i registret. Rätta namnet.')
    return []
  })
}

const listOf = (words: readonly string[]): string | null => (words.length === 0 ? null : JSON.stringify(words))

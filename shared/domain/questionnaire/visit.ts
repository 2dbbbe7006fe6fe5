import type { QuestionnaireKind } from '../../contracts/collect-values'
import { formatCount } from '../../text/format'
import { questionnaireKindNames } from '../../text/collect-names'
import { nameKey } from '../name-key'
import { listInWords, lowerSv } from '../swedish'

interface FoundDeviation {
  area: string | null
  text: string
}

/** So many areas are named; more become a number. */
const named = 4
const longestQuestion = 80

/**
 * Why a visit is made, as the granskning keeps it: 'Digital screening 2026: 3 avvikelser (bemanning, registerutdrag).' The
 * areas, or the questions where no area is told.
 */
export function visitReason(kind: QuestionnaireKind, year: number, deviations: readonly FoundDeviation[]): string {
  const name = questionnaireKindNames[kind]
  const head = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
  if (deviations.length === 0) return `${head}: vald för besök utan avvikelse i svaren.`
  const words = new Map(deviations.map(({ area, text }) => [nameKey(area ?? text), area ?? shortened(text)]))
  const shown = [...words.values()].map(insideSentence)
  const list =
    shown.length > named ? `${shown.slice(0, named).join(', ')} och ${shown.length - named} till` : listInWords(shown)
  return `${head}: ${formatCount(deviations.length, 'avvikelse', 'avvikelser')} (${list}).`
}

const shortened = (text: string): string =>
  text.length <= longestQuestion ? text.replace(/[.?]$/, '') : `${text.slice(0, longestQuestion).trimEnd()} …`

/** An abbreviation keeps its capitals. */
const insideSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : lowerSv(text.slice(0, 1)) + text.slice(1)

import { comparedDays } from '../../../shared/domain/growth'
import { yearOf } from '../../../shared/domain/iso-date'
import { changeOf, shareChange } from '../../../shared/domain/report/change'
import type { YearRun } from '../../../shared/domain/report/run-of-years'
import { formatNumber } from '../../../shared/text/format'
import { counted, type Figure, shareText } from './figure'
import type { Inline } from './model'
import { say } from './say'
import { numberText } from './swedish'

/** The periods that are compared, in words. */
export interface ComparedWords {
  /** "hittills 2026", "under 2025". */
  when: string
  /** "under samma period 2025", "2024": what stands after "än" and "som". */
  than: string
  /** "under samma period 2025", "under 2024": what stands after a number. */
  during: string
  /** The year that is compared with. */
  before: number
}

/** A year so far is compared with the same days of the year before, a past one with the whole year before. */
export function comparedWords(year: number, today: string): ComparedWords {
  const days = comparedDays(year, today)
  const [now, before] = [yearOf(days.until), yearOf(days.beforeUntil)]
  return days.ongoing
    ? { when: `hittills ${now}`, than: `under samma period ${before}`, during: `under samma period ${before}`, before }
    : { when: `under ${now}`, than: String(before), during: `under ${before}`, before }
}

export interface ThingWords {
  one: string
  many: string
  /** What stands before the noun when there is none: "Inga", "Ingen", "Inget". */
  none?: string
}

/** What more and less are called: counts are fler, amounts mer, values högre, sums större. */
export const amounts = {
  count: { more: 'fler', less: 'färre', same: 'lika många som' },
  amount: { more: 'mer', less: 'mindre', same: 'lika mycket som' },
  value: { more: 'högre', less: 'lägre', same: 'lika högt som' },
} as const

export const tooFewToTell = 'antalen är för få för att säga något om riktningen'

/** "16 fler än under samma period 2025 (71)", "lika många som 2024 (71)"; for few "mot 4 under …". */
export function changePhrase(
  now: Figure,
  before: Figure | null,
  { than, during, before: year }: ComparedWords,
  kind: keyof typeof amounts = 'count',
): Inline[] {
  const { difference, tooFew } = changeOf(now.value, before?.value ?? null)
  if (before === null || difference === null) return say`för ${String(year)} saknas uppgift`
  if (tooFew && difference !== 0) return say`mot ${before} ${during}; ${tooFewToTell}`
  if (difference === 0) return say`${amounts[kind].same} ${than}`
  const changed: Figure = {
    value: Math.abs(difference),
    base: null,
    source: {
      description: `Skillnad: ${now.source.description} jämfört med ${before.source.description}`,
      recordType: now.source.recordType,
      ids: [...new Set([...now.source.ids, ...before.source.ids])],
    },
  }
  return say`${changed} ${difference > 0 ? amounts[kind].more : amounts[kind].less} än ${than} (${before})`
}

/** "87 synpunkter, 16 fler än under samma period 2025 (71)": without the full stop, to be set in a sentence. */
export function countPhrase(now: Figure, before: Figure | null, things: ThingWords, words: ComparedWords): Inline[] {
  const isUnknown = now.value !== null && (before === null || before.value === null)
  const joined = isUnknown ? '; ' : ', '
  return say`${countOf(now, things)}${joined}${changePhrase(now, before, words)}`
}

/**
 * "Under 2025 har 98 brister registrerats vid 139 granskningar, 10 fler än 2024 (88)": a sentence without its full stop, whose
 * comparison stands last, so that it also holds for few and for a year that nothing is known of.
 * @param done the participle with what follows it
 */
export function countSentence(
  { now, before, things }: { now: Figure; before: Figure | null; things: ThingWords },
  done: Inline[],
  words: ComparedWords,
): Inline[] {
  const isUnknown = now.value !== null && (before === null || before.value === null)
  const when = words.when.charAt(0).toLocaleUpperCase('sv-SE') + words.when.slice(1)
  return say`${when} har ${countOf(now, things)} ${done}${isUnknown ? '; ' : ', '}${changePhrase(now, before, words)}`
}

/** "87 synpunkter", "1 synpunkt", "inga synpunkter": a nought in words, with its way back. */
export function countOf(figure: Figure, { one, many, none = 'inga' }: ThingWords): Inline {
  if (figure.value === 0) return { text: `${none}\u00a0${many}`, strong: false, source: figure.source }
  return counted(figure, one, many)
}

/** "19 av 34 (56 %), 9 procentenheter lägre än 2024 (84 av 131 (64 %))"; about the same under five percentage points. */
export function shareChangePhrase(now: Figure, before: Figure | null, words: ComparedWords): Inline[] {
  const change = shareChange(shareOf(now), before === null ? null : shareOf(before))
  if (before === null || change.points === null)
    return say`${shareText(now)}; för ${String(words.before)} saknas uppgift`
  const theirs = beforeShare(before)
  if (change.tooFew) return say`${shareText(now)}, mot ${theirs} ${words.during}; ${tooFewToTell}`
  if (change.direction === 'unchanged') return say`${shareText(now)}, ungefär som ${words.than} (${theirs})`
  const points = `${formatNumber(Math.abs(change.points))}\u00a0procentenheter`
  return say`${shareText(now)}, ${points} ${change.points > 0 ? 'högre' : 'lägre'} än ${words.than} (${theirs})`
}

/** "84 av 131, 64 %": for within parentheses. */
function beforeShare(before: Figure): Inline {
  const shown = shareText(before)
  return { ...shown, text: shown.text.replace(' (', ', ').replace(/\)$/, '') }
}

const shareOf = ({ value, base }: Figure) => (value === null || base === null ? null : { part: value, base })

const ORDINALS = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde']

/** "en ökning för tredje året i rad", "en minskning", "oförändrat": the last year of a run. */
export function runPhrase({ direction, length }: YearRun): string {
  if (direction === 'unchanged') return length === 1 ? 'oförändrat' : `oförändrat för ${ordinal(length)} året i rad`
  const word = direction === 'rising' ? 'en ökning' : 'en minskning'
  return length === 1 ? word : `${word} för ${ordinal(length)} året i rad`
}

/** "det högsta antalet under åren 2021–2025"; null where the year stands out in neither way. @param what in definite form */
export function extremePhrase({ extreme }: YearRun, what = 'antalet'): string | null {
  if (extreme === null) return null
  return `det ${extreme.kind === 'highest' ? 'högsta' : 'lägsta'} ${what} under åren ${extreme.from}–${extreme.until}`
}

const ordinal = (n: number): string => ORDINALS[n] ?? `${n}:e`

/** A figure in words where it begins a sentence: "Inga synpunkter". */
export function capitalised(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines
  if (first === undefined) return []
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('sv-SE') + first.text.slice(1) }, ...rest]
}

/** The number alone with its source, written as "–" in a table where it is unknown. */
export const dashed = (figure: Figure): Inline => ({
  text: figure.value === null ? '–' : numberText(figure.value),
  strong: false,
  source: figure.source,
})

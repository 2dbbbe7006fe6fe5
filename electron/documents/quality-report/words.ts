import { isSmallBase } from '../../../shared/domain/finding-analysis/small-base'
import { runOfYears } from '../../../shared/domain/report/run-of-years'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { countPhrase, extremePhrase, runPhrase, type ThingWords } from '../content/change-words'
import { asShareOf, type Figure, shareText } from '../content/figure'
import { wholePercent } from '../../../shared/domain/percent'
import type { Inline } from '../content/model'
import { listed, say } from '../content/say'
import { inSentence, numberText, sentenceCase } from '../content/swedish'
import { type ReportBase, sincePeriod, wordsOf } from './report-base'
import type { Compared, NamedCompared, YearFigure } from './view-model'

/** "Under 2025 kom det in 71 klagomål, 10 fler än 2024 (61)." @param verb what stands between the period and the count */
export const countSentence = (
  report: ReportBase,
  verb: string,
  { now, before }: Compared,
  things: ThingWords,
): Inline[] => say`${sincePeriod(report)} ${verb} ${countPhrase(now, before, things, wordsOf(report))}.`

/** The same in the summary, which has told the day already: "Hittills 2026 kom det in 83 klagomål, 21 fler än …". */
export const shortSentence = (
  report: ReportBase,
  verb: string,
  { now, before }: Compared,
  things: ThingWords,
): Inline[] => say`${sentenceCase(wordsOf(report).when)} ${verb} ${countPhrase(now, before, things, wordsOf(report))}.`

/** Too small a change for the summary: fewer than ten both years, or under one in twenty. */
export function isTelling({ now, before }: Compared): boolean {
  if (now.value === null || before === null || before.value === null) return false
  const change = Math.abs(now.value - before.value)
  return !(isSmallBase(now.value) && isSmallBase(before.value)) && change * 20 >= before.value && change > 0
}

/**
 * "Det är en ökning för andra året i rad och det högsta antalet sedan 2021."; nothing where the years don't carry it. A year
 * that goes on is not compared with whole ones.
 */
export function runSentence({ yearIsOver, year }: ReportBase, years: readonly YearFigure[]): Inline[] {
  if (!yearIsOver || years.at(-1)?.year !== year) return []
  const values = years.map((one) => ({ year: one.year, value: one.figure.value }))
  const run = runOfYears(values)
  const few = values.slice(-2).every(({ value }) => isSmallBase(value ?? 0))
  if (run === null || run.direction === 'unchanged' || few) return []
  const extreme = extremePhrase(run)
  const isLong = run.length > 1
  if (!isLong && extreme === null) return []
  const parts = [...(isLong ? [runPhrase(run)] : []), ...(extreme === null ? [] : [extreme])]
  return say`Det är ${parts.join(' och ')}.`
}

/** "Flest gäller tillgänglighet, 24 av 71 (34 %), följt av bemötande (18) och information (14)." */
export function mostSentence(
  rows: readonly NamedCompared[],
  all: Figure,
  { begin = 'Flest gäller', shown = 3 }: { begin?: string; shown?: number } = {},
): Inline[] {
  const [first, ...others] = rows.filter((one) => isTold(one) && (one.now.value ?? 0) > 0)
  if (first === undefined || all.value === null) return []
  if (others.length === 0) return say`Samtliga gäller ${inSentence(first.name)}.`
  if (first.now.value === others[0]?.now.value) return evenSentence([first, ...others], all, begin)
  const next = others.slice(0, shown - 1).map(({ name, now }) => say`${inSentence(name)} (${now})`)
  return say`${begin} ${inSentence(first.name)}, ${shareText(asShareOf(first.now, all))}, följt av ${listed(next)}.`
}

/** Rows that don't tell their category, insats or place are counted, and never named as one. */
const isTold = ({ name }: NamedCompared): boolean => !name.endsWith(' saknas')

/** Several share the first place: none of them is said to be the largest. */
function evenSentence(rows: readonly NamedCompared[], all: Figure, begin: string): Inline[] {
  const even = rows.filter(({ now }) => now.value === rows[0]?.now.value)
  const first = even[0]
  if (first === undefined || even.length > 4) return []
  const names = listed(even.map(({ name }) => say`${inSentence(name)}`))
  return say`${begin} ${names}, med ${shareText(asShareOf(first.now, all))} vardera.`
}

/** Which of the parts are clearly more than before, by the rule of shared/domain/growth.ts, or that none is. */
export function grownSentence(
  report: ReportBase,
  rows: readonly NamedCompared[],
  what: { one: string; places?: number; limit?: number },
): Inline[] {
  if (rows.every(({ before }) => before === null)) return []
  const { than } = wordsOf(report)
  const grown = rows.filter((one) => isTold(one) && one.grown)
  if (grown.length === 0) return say`Ingen ${what.one} har tydligt fler än ${than}.`
  const most = grown.slice(0, what.places ?? 4)
  const names = listed(
    most.map(
      ({ name, now, before }) => say`${inSentence(name)} (${now} mot ${protectedFigure(before, what.limit ?? 0)})`,
    ),
  )
  const rest = grown.length - most.length
  return rest === 0
    ? say`Tydligt fler än ${than} är det inom ${names}.`
    : say`Tydligt fler än ${than} är det inom ${names} och ytterligare ${String(rest)}.`
}

/** So many utförare or enheter are named in a sentence. */
const mostNamed = 5

/** "Villan, Utförare Linden, 8 mot färre än 5; …": names hold commas of their own. */
export function grownPlaces(grown: readonly NamedCompared[], limit: number): Inline[] {
  const rest = grown.length - mostNamed
  const named = grown
    .slice(0, mostNamed)
    .flatMap(
      ({ name, now, before }, at) => say`${at === 0 ? '' : '; '}${name}, ${now} mot ${protectedFigure(before, limit)}`,
    )
  return rest > 0 ? [...named, ...say`; och ytterligare ${String(rest)}`] : named
}

/** A count under the limit is said to be under it, and nothing more. */
export const protectedFigure = (figure: Figure | null, limit: number): Figure | string =>
  figure === null ? 'uppgift saknas' : (figure.value ?? 0) < limit ? `färre än ${limit}` : figure

/** "+10", "–3", "0"; "–" where either is unknown. */
export function changeCell({ now, before }: Compared): Inline {
  const isKnown = now.value !== null && before !== null && before.value !== null
  const change = isKnown ? (now.value ?? 0) - (before?.value ?? 0) : null
  const text = change === null ? '–' : change > 0 ? `+${formatNumber(change)}` : formatNumber(change)
  return {
    text,
    strong: false,
    source:
      before === null
        ? null
        : {
            ...now.source,
            ids: [...new Set([...now.source.ids, ...before.source.ids])],
            description: `Skillnad: ${now.source.description} jämfört med ${before.source.description}`,
          },
  }
}

/** The rows that are large enough to stand by themselves, and how many are not, with what they hold together. */
export function protectedRows(
  rows: readonly NamedCompared[],
  limit: number,
): { shown: NamedCompared[]; others: { count: number; now: number; ids: string[] } } {
  const isShown = (one: NamedCompared): boolean => isTold(one) && (one.now.value ?? 0) >= limit
  const others = rows.filter((row) => !isShown(row) && (row.now.value ?? 0) > 0)
  return {
    shown: rows.filter(isShown),
    others: {
      count: others.length,
      now: others.reduce((sum, { now }) => sum + (now.value ?? 0), 0),
      ids: others.flatMap(({ now }) => now.source.ids),
    },
  }
}

/** "samtliga 155 avvikelser", "150 av 155 avvikelser (97 %)", "3 av 5 ärenden": of fewer than ten no share is told. */
export function partOfThings(part: Figure, base: Figure, many: string): Inline {
  const percent = part.value === null || base.value === null ? null : wholePercent(part.value, base.value)
  const isSmall = base.value === null || isSmallBase(base.value)
  const share = isSmall || percent === null ? '' : ` (${formatPercent(percent)})`
  const isAll = part.value !== null && part.value === base.value && part.value > 2
  const text = isAll
    ? `samtliga\u00a0${numberText(part.value)} ${many}`
    : `${numberText(part.value)}\u00a0av\u00a0${numberText(base.value)} ${many}${share}`
  return { text, strong: false, source: part.source }
}

/** "(1 under 2024)", "(1 under samma period 2025)": what was before, where a direction would say too much. */
export function beside(report: ReportBase, before: Figure | null): Inline[] {
  if (before === null || before.value === null) return []
  const { than } = wordsOf(report)
  return say` (${before} ${report.yearIsOver ? `under ${than}` : than})`
}

import { isSmallBase } from '../../../shared/domain/finding-analysis/small-base'
import { runOfYears } from '../../../shared/domain/report/run-of-years'
import { formatNumber } from '../../../shared/text/format'
import { countPhrase, extremePhrase, runPhrase, type ThingWords } from '../content/change-words'
import { asShareOf, type Figure, shareText } from '../content/figure'
import type { Inline } from '../content/model'
import { listed, say } from '../content/say'
import { inSentence } from '../content/swedish'
import { type ReportBase, sincePeriod, wordsOf } from './report-base'
import type { Compared, NamedCompared, YearFigure } from './view-model'

/** "Under 2025 kom det in 71 klagomål, 10 fler än 2024 (61)." @param verb what stands between the period and the count */
export const countSentence = (
  report: ReportBase,
  verb: string,
  { now, before }: Compared,
  things: ThingWords,
): Inline[] => say`${sincePeriod(report)} ${verb} ${countPhrase(now, before, things, wordsOf(report))}.`

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
  if (first.now.value === others[0]?.now.value) return evenSentence([first, ...others], all)
  const next = others.slice(0, shown - 1).map(({ name, now }) => say`${inSentence(name)} (${now})`)
  return say`${begin} ${inSentence(first.name)}, ${shareText(asShareOf(first.now, all))}, följt av ${listed(next)}.`
}

/** Rows that don't tell their category, insats or place are counted, and never named as one. */
const isTold = ({ name }: NamedCompared): boolean => !name.endsWith(' saknas')

/** Several share the first place: none of them is said to be the largest. */
function evenSentence(rows: readonly NamedCompared[], all: Figure): Inline[] {
  const even = rows.filter(({ now }) => now.value === rows[0]?.now.value)
  const first = even[0]
  if (first === undefined || even.length > 4) return []
  const names = listed(even.map(({ name }) => say`${inSentence(name)}`))
  return say`Flest gäller ${names}, med ${shareText(asShareOf(first.now, all))} vardera.`
}

/** Which of the parts are clearly more than before, by the rule of shared/domain/growth.ts, or that none is. */
export function grownSentence(
  report: ReportBase,
  rows: readonly NamedCompared[],
  what: { one: string; places?: number },
): Inline[] {
  if (rows.every(({ before }) => before === null)) return []
  const { than } = wordsOf(report)
  const grown = rows.filter((one) => isTold(one) && one.grown)
  if (grown.length === 0) return say`Ingen ${what.one} har tydligt fler än ${than}.`
  const most = grown.slice(0, what.places ?? 4)
  const names = listed(
    most.map(({ name, now, before }) => say`${inSentence(name)} (${now} mot ${before ?? 'uppgift saknas'})`),
  )
  const rest = grown.length - most.length
  return rest === 0
    ? say`Tydligt fler än ${than} är det inom ${names}.`
    : say`Tydligt fler än ${than} är det inom ${names} och ytterligare ${String(rest)}.`
}

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
  const isShown = ({ now }: NamedCompared): boolean => (now.value ?? 0) >= limit
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

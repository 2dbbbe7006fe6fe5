import type { OutcomeFigures } from '../contracts/assess'
import type { OutcomeYear, OutcomeYearGroup, OutcomeYears } from '../contracts/outcome-years'
import type { Outcome } from '../contracts/values'
import { formatNumber, formatPercent } from '../text/format'
import { outcomeName } from '../text/names'
import { isSmallBase, leastToCompare } from './finding-analysis/small-base'
import { outcomeOfWord, outcomeShares } from './outcome'
import { compareGroups, groupKey } from './outcome-group'

type Group = OutcomeFigures['serviceTypes'][number]
type Share = OutcomeYear['outcomes'][number]

/** As many years as can be read side by side. */
export const yearsShown = 5

/** Differences below this many percentage points are told as about the same: a few granskningar move a share so much. */
const leastDifference = 5

/**
 * The years that register or Historik hold, each counted as on its own page, set beside each other.
 * @param present the year that has not ended
 */
export function outcomeYears(figures: readonly OutcomeFigures[], present: number): OutcomeYears {
  const known = figures
    .filter(({ serviceTypes }) => serviceTypes.length > 0)
    .toSorted((a, b) => a.year - b.year)
    .slice(-yearsShown)
  const years = known.map((one) => yearOf(one, present))
  return { sentences: outcomeYearSentences(years), years, groups: groupsOf(known) }
}

function yearOf({ year, planned, completed, serviceTypes }: OutcomeFigures, present: number): OutcomeYear {
  const sources = new Set(serviceTypes.map(({ source }) => source))
  const counted = sharesOf(serviceTypes)
  const told = (figure: 'planned' | 'completed', sum: number): number | null =>
    sum === 0 && serviceTypes.every((group) => group[figure] === null) ? null : sum
  return {
    year,
    ongoing: year === present,
    source: sources.size > 1 ? 'both' : (serviceTypes[0]?.source ?? 'register'),
    planned: told('planned', planned),
    completed: told('completed', completed),
    ...counted,
  }
}

/** Egen regi's words and the agreements' are the same outcome, and counted together. */
function sharesOf(groups: readonly Group[]): Pick<OutcomeYear, 'assessed' | 'outcomes' | 'small'> {
  const counts = new Map<string, number>()
  for (const { outcome, count } of groups.flatMap((group) => group.outcomes)) {
    const known = outcomeOfWord(outcome)
    const word = known === null ? outcome : outcomeName(known, null)
    counts.set(word, (counts.get(word) ?? 0) + count)
  }
  const { assessed, outcomes } = outcomeShares([...counts].map(([outcome, count]) => ({ outcome, count })))
  return {
    assessed,
    small: isSmallBase(assessed),
    outcomes: outcomes.map(
      ({ outcome, count, percent }): Share => ({ outcome: outcomeOfWord(outcome), word: outcome, count, percent }),
    ),
  }
}

function groupsOf(figures: readonly OutcomeFigures[]): OutcomeYearGroup[] {
  const groups = new Map<string, OutcomeYearGroup>()
  for (const [index, { serviceTypes }] of figures.entries()) {
    for (const group of serviceTypes) {
      const key = groupKey(group.name, group.form)
      const { serviceTypeId, name, form, planned, completed, source } = group
      const row = groups.get(key) ?? { serviceTypeId, name, form, years: figures.map(() => null) }
      row.years[index] = { planned, completed, source, ...sharesOf([group]) }
      groups.set(key, row)
    }
  }
  return [...groups.values()].toSorted(compareGroups)
}

/** How the last year stands beside the one before it; nothing where there is only one. */
export function outcomeYearSentences(years: readonly OutcomeYear[]): string[] {
  const [before, now] = years.slice(-2)
  if (before === undefined || now === undefined) return []
  return (['complies', 'doesNotComply'] as const).flatMap((outcome) => shareSentence(outcome, now, before))
}

/** 'Följer avtal: 60 av 110 bedömda (55 %) hittills 2026, 9 procentenheter lägre än 2025 (84 av 131, 64 %).' */
function shareSentence(outcome: Outcome, now: OutcomeYear, before: OutcomeYear): string[] {
  if (now.assessed === 0 || before.assessed === 0) return []
  const [mine, theirs] = [shareOf(outcome, now), shareOf(outcome, before)]
  const word = outcomeName(outcome, null)
  const when = now.ongoing ? `hittills ${now.year}` : String(now.year)
  const said = `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${formatNumber(mine.count)} av ${formatNumber(now.assessed)} bedömda (${formatPercent(mine.percent)}) ${when}`
  const other = `${before.year} (${formatNumber(theirs.count)} av ${formatNumber(before.assessed)}, ${formatPercent(theirs.percent)})`
  if (now.small || before.small) {
    return [`${said}; ${other}. Färre än ${leastToCompare} bedömda är för få att jämföra.`]
  }
  const difference = mine.percent - theirs.percent
  const than =
    Math.abs(difference) < leastDifference
      ? 'ungefär som'
      : `${formatNumber(Math.abs(difference))} procentenheter ${difference > 0 ? 'högre' : 'lägre'} än`
  return [`${said}, ${than} ${other}.`]
}

/** An outcome that nobody got is 0 of those assessed. */
function shareOf(outcome: Outcome, { outcomes }: OutcomeYear): { count: number; percent: number } {
  const found = outcomes.find((one) => one.outcome === outcome)
  return { count: found?.count ?? 0, percent: found?.percent ?? 0 }
}

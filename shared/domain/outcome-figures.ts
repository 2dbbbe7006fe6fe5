import type { OutcomeFigures } from '../contracts/assess'
import type { AgreementForm } from '../contracts/values'
import { formatNumber } from '../text/format'
import { nameKey } from './name-key'
import { countReasons } from './outcome'
import {
  compareGroups,
  countRegister,
  groupKey,
  groupName,
  type OutcomeGroup,
  type ReviewToCount,
} from './outcome-group'
import { countHistory, type HistoryFigure, wholeYearName } from './outcome-history'
import { countsInPlan, reviewStatus } from './review'

export interface OutcomeSources {
  /** Every review of the year that is not archived. */
  reviews: readonly ReviewToCount[]
  /** Agreements in force on any day of the year. */
  agreements: ReadonlyArray<{ serviceTypeName: string; form: AgreementForm }>
  /** Historik's rows of the year. */
  history: readonly HistoryFigure[]
}

/**
 * The year's outcome per insats and form, the register's own rows joined with Historik. Where both hold the same insats,
 * form and year the register wins, and what differs is told in a sentence. Rule: interfaces.md, Counting.
 */
export function outcomeFigures(year: number, { reviews, agreements, history }: OutcomeSources): OutcomeFigures {
  const inForce = new Map<string, number>()
  for (const { serviceTypeName, form } of agreements) {
    const key = groupKey(serviceTypeName, form)
    inForce.set(key, (inForce.get(key) ?? 0) + 1)
  }
  const register = countRegister(reviews, inForce)
  const historik = countHistory(history)
  const differences: string[] = []

  const own = register.map((group): OutcomeGroup => {
    const other = historik.find((candidate) => covers(candidate, group) && candidate.form === group.form)
    return group.agreements === null ? { ...group, agreements: other?.agreements ?? null } : group
  })
  const brought: OutcomeGroup[] = []
  for (const group of historik.filter(({ name }) => name !== wholeYearName)) {
    const mine = register.filter((candidate) => covers(group, candidate))
    if (mine.length > 0) {
      differences.push(...differ(year, sumUp(group, mine), group))
      continue
    }
    const agreementsOwn = inForce.get(groupKey(group.name, group.form)) ?? null
    if (agreementsOwn !== null) differences.push(...differ(year, { ...group, agreements: agreementsOwn }, group))
    brought.push({ ...group, agreements: agreementsOwn ?? group.agreements })
  }

  const groups = [...own, ...brought].toSorted(compareGroups)
  const total = wholeYearTotal(historik)
  const serviceTypes = groups.length > 0 ? groups : historik.toSorted(compareGroups)
  const sums = { planned: sum(serviceTypes, 'planned'), completed: sum(serviceTypes, 'completed') }
  const totalHolds = total !== null && register.length === 0
  if (total !== null) differences.push(...differFromTotal(year, sums, total, totalHolds))
  const reasons = reviews.filter((row) => countsInPlan(row.kind) && reviewStatus(row) === 'notCompleted')
  return {
    year,
    planned: (totalHolds ? total.planned : null) ?? sums.planned,
    completed: (totalHolds ? total.completed : null) ?? sums.completed,
    notCompleted: countReasons(reasons.map((row) => row.notCompletedReason ?? '')),
    serviceTypes,
    differences,
  }
}

/** A row of Historik without form holds every form of its insats. */
const covers = (historik: OutcomeGroup, register: OutcomeGroup): boolean =>
  nameKey(historik.name) === nameKey(register.name) && (historik.form === null || historik.form === register.form)

const sum = (groups: readonly OutcomeGroup[], figure: 'planned' | 'completed'): number =>
  groups.reduce((total, group) => total + (group[figure] ?? 0), 0)

function sumUp(as: OutcomeGroup, groups: readonly OutcomeGroup[]): OutcomeGroup {
  const counts = new Map<string, number>()
  for (const { outcome, count } of groups.flatMap((group) => group.outcomes)) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + count)
  }
  const known = groups.flatMap(({ agreements }) => (agreements === null ? [] : [agreements]))
  return {
    ...as,
    agreements: known.length === 0 ? null : known.reduce((total, count) => total + count, 0),
    planned: sum(groups, 'planned'),
    completed: sum(groups, 'completed'),
    outcomes: [...counts].map(([outcome, count]) => ({ outcome, count, percent: null })),
  }
}

/** Historik's total of the year, given without insats and form: it may hold more than the insatser that are listed. */
const wholeYearTotal = (historik: readonly OutcomeGroup[]): OutcomeGroup | null =>
  historik.find(({ name, form }) => name === wholeYearName && form === null) ?? null

/** @param totalHolds Historik alone knows the year, so that its total stands above its parts */
function differFromTotal(
  year: number,
  sums: { planned: number; completed: number },
  total: OutcomeGroup,
  totalHolds: boolean,
): string[] {
  const sentence = (what: string, parts: number, whole: number | null): string[] =>
    whole === null || whole === parts
      ? []
      : [
          `Hela ${year}, ${what}: ${formatNumber(parts)} enligt raderna per insats, ${formatNumber(whole)} enligt Historiks total. ${totalHolds ? 'Totalen' : 'Raderna'} gäller.`,
        ]
  return [
    ...sentence('granskningar planerade', sums.planned, total.planned),
    ...sentence('granskningar genomförda', sums.completed, total.completed),
  ]
}

function differ(year: number, register: OutcomeGroup, historik: OutcomeGroup): string[] {
  const where = `${groupName(historik)} ${year}`
  const sentence = (what: string, mine: number | null, theirs: number | null): string[] =>
    mine === null || theirs === null || mine === theirs
      ? []
      : [`${where}, ${what}: ${formatNumber(mine)} i registret, ${formatNumber(theirs)} i Historik. Registret gäller.`]
  const counted = (group: OutcomeGroup, word: string): number =>
    group.outcomes.find(({ outcome }) => nameKey(outcome) === nameKey(word))?.count ?? 0
  const words = new Map(
    [...register.outcomes, ...historik.outcomes].map(({ outcome }) => [nameKey(outcome), outcome] as const),
  )
  const outcomes = historik.outcomes.length === 0 ? [] : [...words.values()]
  return [
    ...sentence('avtal', register.agreements, historik.agreements),
    ...sentence('granskningar planerade', register.planned, historik.planned),
    ...sentence('granskningar genomförda', register.completed, historik.completed),
    ...outcomes.flatMap((word) => sentence(`”${word}”`, counted(register, word), counted(historik, word))),
  ]
}

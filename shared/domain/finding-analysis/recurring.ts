import type { RecurringFinding, RecurringGround } from '../../contracts/finding-analysis'
import { formatNumber } from '../../text/format'
import { compareSv } from '../swedish'
import { placeReader } from './dimension'
import { counts, type FindingFact } from './fact'
import { type Compared, isWithin, type Period } from './period'

/** The most specific first: a question is one point of a krav, an area holds many. */
const grounds: ReadonlyArray<{
  ground: RecurringGround
  of: (fact: FindingFact, area: string) => { key: string; what: string } | null
}> = [
  {
    ground: 'question',
    of: ({ questionKey, questionText }) =>
      questionKey === null ? null : { key: questionKey, what: questionText ?? questionKey },
  },
  {
    ground: 'requirement',
    of: ({ requirementId, requirementText }) =>
      requirementId === null ? null : { key: requirementId, what: requirementText ?? '' },
  },
  { ground: 'area', of: ({ area }, key) => ({ key, what: area }) },
]

interface Group {
  key: string
  ground: RecurringGround
  what: string
  facts: FindingFact[]
}

/** Granskningar in the order they were carried out; one without a day stands after those of its year. */
const inTime = (a: FindingFact, b: FindingFact): number =>
  a.year - b.year || order(a.reviewedOn ?? '9999', b.reviewedOn ?? '9999') || order(a.reviewNumber, b.reviewNumber)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What is found again at the same utförare in a later granskning: by the same question, the same krav or the same area. The
 * same brister are told once, by what is most specific. Two brister of one granskning are one time.
 * @param facts of all years until `period`, which the later time must be within
 */
export function recurringFindings(facts: readonly FindingFact[], period: Period): RecurringFinding[] {
  const found = groupsOf(facts).filter(({ facts: own }) => foundAgain(own, period))
  const told = found.filter(
    (group) =>
      !found.some((other) => rank(other.ground) < rank(group.ground) && holds(new Set(other.facts), group.facts)),
  )
  return told
    .map(toRecurring)
    .toSorted(
      (a, b) =>
        b.occasions.length - a.occasions.length ||
        rank(a.ground) - rank(b.ground) ||
        compareSv(a.providerName, b.providerName) ||
        compareSv(a.what, b.what),
    )
}

/** The brister of one recurring brist, by its key. */
export const recurringFacts = (facts: readonly FindingFact[], key: string): FindingFact[] =>
  groupsOf(facts).find((group) => group.key === key)?.facts ?? []

const rank = (ground: RecurringGround): number => grounds.findIndex((one) => one.ground === ground)
const holds = (outer: ReadonlySet<FindingFact>, inner: readonly FindingFact[]): boolean =>
  inner.every((fact) => outer.has(fact))

function groupsOf(facts: readonly FindingFact[]): Group[] {
  const groups = new Map<string, Group>()
  const areaOf = placeReader('area')
  for (const fact of facts.toSorted(inTime)) {
    if (fact.providerId === null) continue
    const area = areaOf(fact)?.key ?? ''
    for (const { ground, of } of grounds) {
      const same = of(fact, area)
      if (same === null) continue
      const key = `${ground}|${fact.providerId}|${same.key}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { key, ground, what: same.what, facts: [fact] })
      else group.facts.push(fact)
    }
  }
  return [...groups.values()]
}

/** Whether a later granskning than the first falls within the period: two on the same day are one look. */
const foundAgain = ([first, ...others]: readonly FindingFact[], period: Period): boolean =>
  others.some(
    (fact) =>
      fact.reviewId !== first?.reviewId &&
      (fact.reviewedOn === null || fact.reviewedOn !== first?.reviewedOn) &&
      isWithin(fact.year, fact.reviewedOn, period),
  )

function toRecurring({ key, ground, what, facts }: Group): RecurringFinding {
  const occasions = new Map<string, RecurringFinding['occasions'][number]>()
  for (const { reviewId, reviewNumber, reviewedOn } of facts) {
    const occasion = occasions.get(reviewId) ?? { reviewId, number: reviewNumber, on: reviewedOn, findings: 0 }
    occasions.set(reviewId, { ...occasion, findings: occasion.findings + 1 })
  }
  const [first] = facts
  return {
    key,
    ground,
    what,
    providerId: first?.providerId ?? '',
    providerName: first?.providerName ?? '',
    occasions: [...occasions.values()],
    findings: facts.length,
    notMended: facts.filter((fact) => counts.notMended(fact, '')).length,
  }
}

/** 'Samma sak har hittats igen i 14 fall hos 9 utförare hittills 2026; samma tid 2025 11 fall hos 7 utförare.' */
export function recurringSentence(
  rows: readonly RecurringFinding[],
  before: readonly RecurringFinding[] | null,
  { now, ongoing, beforeWords }: Compared,
): string {
  const when = ongoing ? `hittills ${now.year}` : String(now.year)
  const providers = (some: readonly RecurringFinding[]): number =>
    new Set(some.map(({ providerId }) => providerId)).size
  const earlier =
    before === null
      ? `för ${now.year - 1} saknas uppgift`
      : `${beforeWords} ${formatNumber(before.length)} fall hos ${formatNumber(providers(before))} utförare`
  if (rows.length === 0) return `Inget har hittats igen hos samma utförare ${when}; ${earlier}.`
  return `Samma sak har hittats igen i ${formatNumber(rows.length)} fall hos ${formatNumber(providers(rows))} utförare ${when}; ${earlier}.`
}

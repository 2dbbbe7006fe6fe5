import type { FindingAnalysisRow, FindingDimension, Rate } from '../../contracts/finding-analysis'
import { hasGrown } from '../growth'
import type { IsoDate } from '../iso-date'
import { roundTenth, wholePercent } from '../percent'
import { sortKey } from '../swedish'
import { fixedOrder, placeReader, reviewPlaceOf, untold } from './dimension'
import { counts, type FindingFact, type ReviewFact } from './fact'
import { isSmallBase } from './small-base'

export interface Counted {
  findings: readonly FindingFact[]
  reviews: readonly ReviewFact[]
}

interface Group {
  key: string | null
  name: string
  now: FindingFact[]
  before: FindingFact[]
  reviewsNow: number
  reviewsBefore: number
}

/** Brister per granskning, to one decimal. Brister of a granskning without a day are left out: it isn't in the base. */
export function rateOf(findings: readonly FindingFact[], reviews: number): Rate {
  const dated = findings.filter(({ reviewedOn }) => reviewedOn !== null).length
  return {
    reviews,
    perReview: reviews === 0 ? null : roundTenth(dated / reviews),
    small: isSmallBase(reviews),
  }
}

/**
 * One row a value of the dimension, in the dimension's own order or the most common first; not told stands last. What was
 * reviewed without any brist has a row too, but utförare: they are hundreds.
 * @param before null where the register holds no granskning of the year before
 */
export function breakDown(
  dimension: FindingDimension,
  now: Counted,
  before: Counted | null,
  today: IsoDate,
): FindingAnalysisRow[] {
  const groups = new Map<string | null, Group>()
  const groupOf = (place: { key: string; name: string } | null): Group => {
    const key = place?.key ?? null
    const group = groups.get(key) ?? {
      key,
      name: place?.name ?? untold,
      now: [],
      before: [],
      reviewsNow: 0,
      reviewsBefore: 0,
    }
    groups.set(key, group)
    return group
  }
  const placeOf = placeReader(dimension)
  for (const fact of now.findings) groupOf(placeOf(fact)).now.push(fact)
  for (const fact of before?.findings ?? []) groupOf(placeOf(fact)).before.push(fact)
  const reviewPlace = reviewPlaceOf(dimension)
  if (reviewPlace !== undefined) {
    for (const review of now.reviews) groupOf(reviewPlace(review)).reviewsNow += 1
    for (const review of before?.reviews ?? []) groupOf(reviewPlace(review)).reviewsBefore += 1
  }
  const toRow = (group: Group): FindingAnalysisRow => {
    const count = group.now.length
    const earlier = before === null ? null : group.before.length
    const holding = (measure: 'serious' | 'notMended' | 'late'): number =>
      group.now.filter((fact) => counts[measure](fact, today)).length
    return {
      key: group.key,
      name: group.name,
      count,
      percent: wholePercent(count, now.findings.length),
      serious: holding('serious'),
      notMended: holding('notMended'),
      late: holding('late'),
      before: earlier,
      change: earlier === null ? null : count - earlier,
      grown: earlier !== null && hasGrown(count, earlier),
      rate: reviewPlace === undefined ? null : rateOf(group.now, group.reviewsNow),
      rateBefore: reviewPlace === undefined || before === null ? null : rateOf(group.before, group.reviewsBefore),
    }
  }
  const shown = [...groups.values()].filter(
    (group) => group.now.length + group.before.length > 0 || dimension !== 'provider',
  )
  return inOrder(dimension, shown.map(toRow))
}

function inOrder(dimension: FindingDimension, rows: FindingAnalysisRow[]): FindingAnalysisRow[] {
  const order = fixedOrder(dimension)
  const place = (key: string | null): number => (key === null ? 1_000 : (order?.indexOf(key) ?? 0))
  return rows
    .map((row) => ({ row, name: sortKey(row.name) }))
    .toSorted(
      (a, b) =>
        place(a.row.key) - place(b.row.key) ||
        b.row.count - a.row.count ||
        (b.row.before ?? 0) - (a.row.before ?? 0) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .map(({ row }) => row)
}

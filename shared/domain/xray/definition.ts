import type { XrayDegree } from '../../contracts/act-values'
import type { XrayCheck, XrayRoom } from '../../contracts/xray'
import { formatCount } from '../../text/format'

/** What a check is, whoever runs it: published on the page and on the command line. */
export interface CheckDefinition {
  /** 'finding.ground': stable, kept in links. */
  key: string
  name: string
  degree: XrayDegree
  room: XrayRoom
  why: string
  remedy: string
  /** What is looked through, one and many: ['brist', 'brister']. */
  of: readonly [one: string, many: string]
}

/** Fel: the register says two things at once. Varning: something is missing that is owed. Upplysning: good to know. */
const order: readonly XrayDegree[] = ['fault', 'warning', 'notice']

export const degreeOrder = (degree: XrayDegree): number => order.indexOf(degree)

/** What was found by a check: rows looked through, and how many of them broke the rule. */
export interface CheckResult {
  definition: CheckDefinition
  base: number
  hits: number
}

/** A check as it is shown. */
export const toCheck = ({ definition: { of, ...rest }, base, hits }: CheckResult): XrayCheck => ({
  ...rest,
  base,
  baseWords: formatCount(base, of[0], of[1]),
  hits,
})

/** What was found stands first, then what wasn't, and last what had nothing to look through. */
const placeOf = ({ hits, base }: Pick<XrayCheck, 'hits' | 'base'>): number => (hits > 0 ? 0 : base > 0 ? 1 : 2)

/** What was found first; fel before varningar and upplysningar; the most hits first, and then the published order. */
export const ordered = <Row extends Pick<XrayCheck, 'degree' | 'hits' | 'base'>>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => placeOf(a) - placeOf(b) || degreeOrder(a.degree) - degreeOrder(b.degree) || b.hits - a.hits)

/** Hits in each degree. */
export function countDegrees(rows: ReadonlyArray<Pick<XrayCheck, 'degree' | 'hits'>>): {
  faults: number
  warnings: number
  notices: number
} {
  const of = (degree: XrayDegree): number =>
    rows.filter((row) => row.degree === degree).reduce((sum, { hits }) => sum + hits, 0)
  return { faults: of('fault'), warnings: of('warning'), notices: of('notice') }
}

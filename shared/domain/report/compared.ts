import type { IndicatorDirection } from '../../contracts/collect-values'
import { judge } from '../indicator/judge'
import { wholePercent } from '../percent'
import { type Direction, directionOf, leastPoints, type Share } from './change'

export type Verdict = 'better' | 'worse' | 'about' | 'equal'

export interface GroupComparison {
  /** Own minus the group's, in the value's own unit. */
  difference: number
  /** Null where nobody has said whether high or low is better: then only higher or lower can be told. */
  verdict: Verdict | null
  direction: Direction
}

/**
 * An own value against a comparison group's of the same year. The judgement is the register's own (better, worse, equal); a
 * share within five percentage points is told as about the same. A percentage that nobody has said is good or bad is no share.
 * @param unit '%' for shares; other units have no limit of "about"
 * @returns null where either value is unknown
 */
export function againstGroup(
  own: number | null,
  group: number | null,
  { better, unit }: { better: IndicatorDirection | null; unit: string | null },
): GroupComparison | null {
  if (own === null || group === null) return null
  const difference = own - group
  const isNear = unit === '%' && better !== null && difference !== 0 && Math.abs(difference) < leastPoints
  return { difference, direction: directionOf(difference), verdict: isNear ? 'about' : judge(own, group, better) }
}

export type GenderComparison =
  /** Either group is smaller than the limit: neither is told. */
  { told: false } | { told: true; women: number; men: number; points: number; about: boolean }

/**
 * Women's share against men's, or that neither may be told: a group under the limit, or one where all or none of fewer than
 * twice the limit gave the answer (law.md, small numbers).
 * @param limit the settings' small-group limit, at least 5
 */
export function betweenGenders(women: Share, men: Share, limit: number): GenderComparison {
  if (isProtected(women, limit) || isProtected(men, limit)) return { told: false }
  const [her, his] = [wholePercent(women.part, women.base) ?? 0, wholePercent(men.part, men.base) ?? 0]
  return { told: true, women: her, men: his, points: her - his, about: Math.abs(her - his) < leastPoints }
}

const isProtected = ({ part, base }: Share, limit: number): boolean =>
  base < Math.max(limit, 1) || (base < 2 * limit && (part === 0 || part === base))

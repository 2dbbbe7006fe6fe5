import type { Gender } from '../../contracts/collect-values'
import type { IsoDate } from '../iso-date'
import { compareSv } from '../swedish'
import { type AgeBucket, ageBuckets, type DelayedCase, delayedState, isWaiting } from './age'

/** A decision as the statistics read it. */
export interface CountedDecision extends DelayedCase {
  id: string
  serviceType: string
  serviceTypeId: string
  gender: Gender | null
  interrupted: number | null
}

export type BucketCounts = Record<AgeBucket, number>

export interface InsatsCounts {
  serviceTypeId: string
  serviceType: string
  total: number
  buckets: BucketCounts
  women: number
  men: number
  /** 'annat' and not told: neither of the two. */
  others: number
  interrupted: number
  carriedOut: number
  ended: number
  /** The rows behind `total`. */
  ids: string[]
}

export interface DelayedCounts {
  reportedOn: IsoDate
  total: number
  interrupted: number
  carriedOut: number
  ended: number
  /** In the register, and not to be reported yet: under three whole months. */
  tooYoung: number
  buckets: BucketCounts
  /** By insats in Swedish order; insatser with nothing that waits, was carried out or ended are left out. */
  rows: InsatsCounts[]
}

/**
 * Counts a quarter's decisions. What waits on the report day is in the total and in one group by whole months; what has
 * been carried out or has ended by then is counted beside, what is under three months not at all.
 */
export function countDelayed(decisions: readonly CountedDecision[], reportedOn: IsoDate): DelayedCounts {
  const byInsats = new Map<string, CountedDecision[]>()
  for (const decision of decisions) {
    byInsats.set(decision.serviceTypeId, [...(byInsats.get(decision.serviceTypeId) ?? []), decision])
  }
  const rows = [...byInsats.values()]
    .map((own) => countInsats(own, reportedOn))
    .filter(({ total, carriedOut, ended }) => total + carriedOut + ended > 0)
    .toSorted((a, b) => compareSv(a.serviceType, b.serviceType))
  const sum = (field: 'total' | 'interrupted' | 'carriedOut' | 'ended'): number =>
    rows.reduce((all, row) => all + row[field], 0)
  return {
    reportedOn,
    total: sum('total'),
    interrupted: sum('interrupted'),
    carriedOut: sum('carriedOut'),
    ended: sum('ended'),
    tooYoung: decisions.filter((decision) => delayedState(decision, reportedOn) === 'tooYoung').length,
    buckets: bucketsOf((bucket) => rows.reduce((all, row) => all + row.buckets[bucket], 0)),
    rows,
  }
}

function countInsats(own: readonly CountedDecision[], reportedOn: IsoDate): InsatsCounts {
  const states = own.map((decision) => ({ decision, state: delayedState(decision, reportedOn) }))
  const waiting = states.filter(({ state }) => isWaiting(state))
  const count = (fits: (decision: CountedDecision) => boolean): number =>
    waiting.filter(({ decision }) => fits(decision)).length
  return {
    serviceTypeId: own[0]?.serviceTypeId ?? '',
    serviceType: own[0]?.serviceType ?? '',
    total: waiting.length,
    buckets: bucketsOf((bucket) => waiting.filter(({ state }) => state === bucket).length),
    women: count(({ gender }) => gender === 'woman'),
    men: count(({ gender }) => gender === 'man'),
    others: count(({ gender }) => gender !== 'woman' && gender !== 'man'),
    interrupted: count(({ interrupted, interruptedOn }) => interrupted === 1 || interruptedOn !== null),
    carriedOut: states.filter(({ state }) => state === 'carriedOut').length,
    ended: states.filter(({ state }) => state === 'ended').length,
    ids: waiting.map(({ decision }) => decision.id),
  }
}

const bucketsOf = (count: (bucket: AgeBucket) => number): BucketCounts =>
  Object.fromEntries(ageBuckets.map((bucket) => [bucket, count(bucket)])) as BucketCounts

import type { Growth } from '../../../../shared/contracts/growth'
import { ageBuckets } from '../../../../shared/domain/delayed/age'
import { quarterName, quarterOf, sameQuarter } from '../../../../shared/domain/delayed/quarter'
import { countDelayed, type DelayedCounts } from '../../../../shared/domain/delayed/statistics'
import { growthOf } from '../../../../shared/domain/growth'
import { addMonths } from '../../../../shared/domain/iso-date'
import { delayedStateNames } from '../../../../shared/text/collect-names'
import { formatCount, formatNumber } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import type { Database } from '../../../database/database'
import { delayedRepo } from './delayed-repo'

/** A quarter's waiting decisions against the same quarter of the year before, per insats and per time waited. */
export const delayedGrowth: Handler<'collect.delayedGrowth'> = ({ db }, { committeeId, reportedOn }): Growth => {
  const now = countsOf(db, reportedOn, committeeId)
  const yearAgo = addMonths(reportedOn, -12)
  const earlierDay = delayedRepo(db)
    .reportDays(reportedOn, committeeId)
    .findLast((day) => sameQuarter(day, yearAgo))
  const before = earlierDay === undefined ? null : countsOf(db, earlierDay, committeeId)
  const insatser = new Map([...(before?.rows ?? []), ...now.rows].map((row) => [row.serviceTypeId, row.serviceType]))
  const waiting = (counts: DelayedCounts | null, id: string): number =>
    counts?.rows.find((row) => row.serviceTypeId === id)?.total ?? 0
  return {
    year: quarterOf(reportedOn).year,
    ongoing: false,
    now: now.total,
    before: before?.total ?? null,
    sentence: sentenceOf(now, before),
    dimensions: [
      {
        id: 'insats',
        name: 'Insats',
        rows: growthOf(
          [...insatser].map(([key, name]) => ({ key, name, now: waiting(now, key), before: waiting(before, key) })),
          before !== null,
        ),
      },
      {
        id: 'tid',
        name: 'Tid',
        rows: growthOf(
          ageBuckets.map((bucket) => ({
            key: bucket,
            name: delayedStateNames[bucket],
            now: now.buckets[bucket],
            before: before?.buckets[bucket] ?? 0,
          })),
          before !== null,
        ),
      },
    ],
  }
}

const countsOf = (db: Database, reportedOn: string, committeeId: string | null): DelayedCounts =>
  countDelayed(
    delayedRepo(db)
      .ofReport(reportedOn, committeeId)
      .map((row) => ({ ...row, serviceType: row.serviceTypeName })),
    reportedOn,
  )

function sentenceOf(now: DelayedCounts, before: DelayedCounts | null): string {
  const quarter = quarterOf(now.reportedOn)
  const count = formatCount(now.total, 'ej verkställt beslut', 'ej verkställda beslut')
  const lead = `${count} den ${now.reportedOn}`
  if (before === null) {
    return `${lead}; för ${quarterName({ ...quarter, year: quarter.year - 1 })} saknas rapport.`
  }
  const difference = Math.abs(now.total - before.total)
  if (difference === 0) return `${lead}, lika många som samma kvartal året före.`
  return `${lead}, ${formatNumber(difference)} ${now.total > before.total ? 'fler' : 'färre'} än samma kvartal året före (${formatNumber(before.total)} den ${before.reportedOn}).`
}

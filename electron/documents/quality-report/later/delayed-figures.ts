import type { DelayedFigures } from '../../../../shared/contracts/delayed-decision'
import { type AgeBucket, ageBuckets } from '../../../../shared/domain/delayed/age'
import { delayedStateNames } from '../../../../shared/text/collect-names'
import type { Figure } from '../../content/figure'
import { dateText } from '../../content/swedish'
import type { DelayedStatistics } from '../../delayed-letter/matter'
import { figure } from './figures'

/** The room's statistics of a report day with their rows; a figure that it withholds stays unknown. */
export function delayedStatistics(figures: DelayedFigures & { date: string }): DelayedStatistics {
  const { date, source } = figures
  const recordType = source === 'history' ? 'history' : 'delayedDecision'
  const all = figures.rows.flatMap(({ ids }) => ids)
  const of = (value: number | null, what: string, ids: readonly string[] = all): Figure =>
    figure(value, `${what}, rapporten den ${dateText(date)}`, recordType, ids)
  const buckets = (counts: Record<AgeBucket, number | null>, what: string, ids: readonly string[]) =>
    Object.fromEntries(
      ageBuckets.map((bucket) => [bucket, of(counts[bucket], `${what}, ${delayedStateNames[bucket]}`, ids)]),
    ) as Record<AgeBucket, Figure>
  return {
    date,
    fromHistory: source === 'history',
    total: of(figures.total, 'Ej verkställda beslut'),
    women: of(figures.women, 'Kvinnor med ej verkställt beslut'),
    men: of(figures.men, 'Män med ej verkställt beslut'),
    rows: figures.rows.map((row) => ({
      name: row.serviceType,
      total: of(row.total, row.serviceType, row.ids),
      buckets: buckets(row, row.serviceType, row.ids),
      women: of(row.women, `${row.serviceType}, kvinnor`, row.ids),
      men: of(row.men, `${row.serviceType}, män`, row.ids),
    })),
    sums: buckets(figures.sums, 'Ej verkställda beslut', all),
    genderLimit: figures.genderLimit,
  }
}

import { row } from '../../content/blocks'
import type { TableBlock } from '../../content/model'
import { dashed } from '../../content/change-words'
import type { NamedCount, ProviderReport } from '../view-model'

/** The year's counts beside the same days of the year before; an unknown year is a dash. */
export const comparedTable = (
  { year, days }: Pick<ProviderReport, 'year' | 'days'>,
  { caption, head, rows }: { caption: string; head: string; rows: readonly NamedCount[] },
): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: head, align: 'left', width: 5 },
    { title: days.ongoing ? `Hittills ${year}` : String(year), align: 'right', width: 1.6 },
    { title: days.ongoing ? `Samma tid ${year - 1}` : String(year - 1), align: 'right', width: 1.8 },
  ],
  rows: rows.map(({ name, now, before }) => row(name, dashed(now), before === null ? '–' : dashed(before))),
})

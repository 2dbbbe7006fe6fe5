import type { AgreementForm } from '../contracts/values'
import { nameKey } from './name-key'
import { outcomeShares } from './outcome'
import { groupKey, type OutcomeGroup } from './outcome-group'

/** A row of Historik: a total of a year whose single rows are not in the program. `count` null is unknown, not 0. */
export interface HistoryFigure {
  id: string
  series: string
  serviceTypeId: string | null
  serviceTypeName: string | null
  form: AgreementForm | null
  /** Set where the figure covers another period than the calendar year. */
  periodFrom: string | null
  breakdown: string | null
  breakdownValue: string | null
  count: number | null
}

/** The series that reviews of agreements are told in. */
export const reviewSeries = ['avtal', 'granskningar planerade', 'granskningar genomförda', 'granskningsutfall'] as const

/** Totals of a year without insats: compared with what is known per insats, never added to it. */
export const wholeYearName = 'Alla insatser'

/** Historik's rows of one year as groups; what a group has no row for is `null`. */
export function countHistory(rows: readonly HistoryFigure[]): OutcomeGroup[] {
  const groups = new Map<string, HistoryFigure[]>()
  for (const row of rows) {
    if (!(reviewSeries as readonly string[]).includes(row.series)) continue
    const key = groupKey(row.serviceTypeName ?? wholeYearName, row.form)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].map(toGroup)
}

function toGroup(rows: HistoryFigure[]): OutcomeGroup {
  const [first] = rows as [HistoryFigure, ...HistoryFigure[]]
  const total = (series: string): number | null =>
    sumKnown(rows.filter((row) => row.series === series && row.breakdown === null))
  return {
    serviceTypeId: first.serviceTypeId,
    name: first.serviceTypeName ?? wholeYearName,
    form: first.form,
    agreements: total('avtal'),
    planned: total('granskningar planerade'),
    completed: total('granskningar genomförda'),
    ...outcomeShares(outcomesOf(rows)),
    source: 'historik',
    ids: rows.map(({ id }) => id),
  }
}

function outcomesOf(rows: HistoryFigure[]): Array<{ outcome: string; count: number }> {
  const byWord = new Map<string, HistoryFigure[]>()
  for (const row of rows) {
    if (row.series !== 'granskningsutfall' || row.breakdown !== 'utfall' || row.breakdownValue === null) continue
    const key = nameKey(row.breakdownValue)
    byWord.set(key, [...(byWord.get(key) ?? []), row])
  }
  return [...byWord.values()].map((same) => ({ outcome: same[0]?.breakdownValue ?? '', count: sumKnown(same) ?? 0 }))
}

/** The calendar year's figure where there is one; otherwise the periods of the year added up. */
function sumKnown(rows: HistoryFigure[]): number | null {
  const wholeYear = rows.filter((row) => row.periodFrom === null)
  const counts = (wholeYear.length > 0 ? wholeYear : rows).flatMap(({ count }) => (count === null ? [] : [count]))
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}

/** A row of Historik of one series and year. `count` null is unknown, not 0. */
export interface HistoryTotalRow {
  /** Set where the figure covers another period than the calendar year. */
  periodFrom: string | null
  breakdown: string | null
  serviceTypeName: string | null
  count: number | null
}

/**
 * The total of a series and year: the figure of the whole calendar year where there is one, else of its periods, else of
 * its insatser, else of its parts, added up. Null where none of them is known.
 */
export function historyTotal(rows: readonly HistoryTotalRow[]): number | null {
  const whole = rows.filter(({ breakdown, serviceTypeName }) => breakdown === null && serviceTypeName === null)
  const perInsats = rows.filter(({ breakdown, serviceTypeName }) => breakdown === null && serviceTypeName !== null)
  // A total may be told in parts twice, by kategori and by verksamhet: one of them is the whole of it.
  const [part] = rows.flatMap(({ breakdown }) => (breakdown === null ? [] : [breakdown]))
  const parts = rows.filter(({ breakdown }) => breakdown !== null && breakdown === part)
  return sumKnown(whole) ?? sumKnown(perInsats) ?? sumKnown(parts)
}

function sumKnown(rows: readonly HistoryTotalRow[]): number | null {
  const wholeYear = rows.filter(({ periodFrom, count }) => periodFrom === null && count !== null)
  const counts = (wholeYear.length > 0 ? wholeYear : rows).flatMap(({ count }) => (count === null ? [] : [count]))
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}

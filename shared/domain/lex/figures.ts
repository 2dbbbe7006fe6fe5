import { formatCount, formatNumber } from '../../text/format'

/** What is known of a year, by one source. Null is unknown. */
export interface LexYearCounts {
  reports: number | null
  reportedToIvo: number | null
}

/** The register's rows of a year. */
export interface LexYearRows {
  year: number
  reports: number
  /** Rows that tell whether they went to IVO. */
  told: number
  reportedToIvo: number
}

export interface LexYear extends LexYearCounts {
  year: number
  /** Where the number of reports comes from; null where nobody knows it. */
  source: 'register' | 'historik' | null
  ivoSource: 'register' | 'historik' | null
}

export interface LexFigures {
  years: LexYear[]
  /** Where register and Historik tell different numbers for a year. */
  differences: string[]
}

/**
 * Lex Sarah per year. The register's own rows win over Historik, and a difference is said. Reported to IVO counts the rows
 * that say yes, and is unknown in a year where no row tells.
 * @param history Historik's totals per year
 * @param last no later year is shown
 */
export function lexFigures(
  register: readonly LexYearRows[],
  history: ReadonlyMap<number, LexYearCounts>,
  last: number,
): LexFigures {
  const known = [...register.map(({ year }) => year), ...history.keys()].filter((year) => year <= last)
  if (known.length === 0) return { years: [], differences: [] }
  const first = Math.min(...known)
  const span = Math.max(...known) - first + 1
  const byYear = new Map(register.map((row) => [row.year, row]))
  const years: LexYear[] = []
  const differences: string[] = []
  for (const year of Array.from({ length: span }, (_, index) => first + index)) {
    const own = ownCounts(byYear.get(year))
    const old = history.get(year) ?? { reports: null, reportedToIvo: null }
    years.push({
      year,
      reports: own.reports ?? old.reports,
      reportedToIvo: own.reportedToIvo ?? old.reportedToIvo,
      source: sourceOf(own.reports, old.reports),
      ivoSource: sourceOf(own.reportedToIvo, old.reportedToIvo),
    })
    differences.push(...differencesOf(year, own, old))
  }
  return { years, differences }
}

const ownCounts = (rows: LexYearRows | undefined): LexYearCounts => ({
  reports: rows === undefined ? null : rows.reports,
  reportedToIvo: rows === undefined || rows.told === 0 ? null : rows.reportedToIvo,
})

const sourceOf = (own: number | null, old: number | null): 'register' | 'historik' | null =>
  own !== null ? 'register' : old !== null ? 'historik' : null

function differencesOf(year: number, own: LexYearCounts, old: LexYearCounts): string[] {
  const differs = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b
  return [
    ...(differs(own.reports, old.reports)
      ? [
          `Lex Sarah ${year}: registret har ${formatCount(own.reports ?? 0, 'rapport', 'rapporter')}, Historik säger ${formatNumber(old.reports)}. Registret gäller.`,
        ]
      : []),
    ...(differs(own.reportedToIvo, old.reportedToIvo)
      ? [
          `Lex Sarah till IVO ${year}: registret har ${formatNumber(own.reportedToIvo)}, Historik säger ${formatNumber(old.reportedToIvo)}. Registret gäller.`,
        ]
      : []),
  ]
}

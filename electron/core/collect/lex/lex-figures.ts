import { historyTotal } from '../../../../shared/domain/history-total'
import { lexFigures as joined, type LexYearCounts } from '../../../../shared/domain/lex/figures'
import type { Handler } from '../../handler'
import { historyRows, yearRows } from './lex-figures-repo'

/** Lex Sarah or lex Maria per year, joined with Historik: screen, `figures lex-sarah` and document show the same. */
export const lexFigures: Handler<'collect.lexFigures'> = ({ db }, { committeeId, kind, year }) => {
  const history = new Map<number, LexYearCounts>()
  const rows = kind === 'lexSarah' ? historyRows(db, committeeId) : []
  for (const of of new Set(rows.map((row) => row.year))) {
    const total = (series: string): number | null =>
      historyTotal(rows.filter((row) => row.year === of && row.series === series))
    history.set(of, { reports: total('lex Sarah'), reportedToIvo: total('lex Sarah till IVO') })
  }
  return joined(yearRows(db, kind, committeeId), history, year)
}

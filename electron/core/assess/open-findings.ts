import { Severity } from '../../../shared/contracts/values'
import type { Handler } from '../handler'
import { findingRepo } from './finding-repo'

/** Brister that nobody has verified yet, gravest first; a severity that none has is told as 0, unknown only where it occurs. */
export const openFindings: Handler<'assess.openFindings'> = ({ db, today }, { committeeId }) => {
  const counts = findingRepo(db, today).openBySeverity(committeeId)
  const of = (severity: Severity | null) => counts.find((row) => row.severity === severity)?.count ?? 0
  const sum = (what: 'count' | 'late' | 'done') => counts.reduce((total, row) => total + row[what], 0)
  const known = Severity.options.toReversed().map((severity) => ({ severity, count: of(severity) }))
  const unknown = of(null) === 0 ? [] : [{ severity: null, count: of(null) }]
  return { total: sum('count'), late: sum('late'), done: sum('done'), bySeverity: [...known, ...unknown] }
}

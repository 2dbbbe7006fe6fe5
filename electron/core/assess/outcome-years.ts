import { yearOf } from '../../../shared/domain/iso-date'
import { outcomeYears as setBeside } from '../../../shared/domain/outcome-years'
import type { Handler } from '../handler'
import { outcomeRepo } from './outcome-repo'
import { outcomesOfYear } from './outcomes'

/** The year and those before it that register or Historik hold, each counted as on its own. */
export const outcomeYears: Handler<'assess.outcomeYears'> = ({ db, today }, { year, committeeId }) => {
  const repo = outcomeRepo(db)
  const agreements = repo.agreements(committeeId)
  const years = repo.yearsUntil(year, committeeId)
  return setBeside(
    years.map((one) => outcomesOfYear(repo, agreements, one, committeeId)),
    yearOf(today),
  )
}

import { comparedPeriods, isWithin } from '../../../../shared/domain/finding-analysis/period'
import {
  recurringFindings as findRecurring,
  recurringSentence,
} from '../../../../shared/domain/finding-analysis/recurring'
import type { Handler } from '../../handler'
import { analysisRepo, earliestYear } from './analysis-repo'

/** What was found again this year at an utförare where it had been found before, whatever year that was. */
export const recurringFindings: Handler<'assess.recurringFindings'> = ({ db, today }, { year, committeeId }) => {
  const facts = analysisRepo(db).findings({ from: earliestYear, until: year, committeeId })
  const compared = comparedPeriods(year, today)
  const rows = findRecurring(facts, compared.now)
  const earlier = facts.filter(
    (fact) => fact.year < compared.before.year || isWithin(fact.year, fact.reviewedOn, compared.before),
  )
  const before = earlier.length === 0 ? null : findRecurring(earlier, compared.before)
  return {
    sentence: recurringSentence(rows, before, compared),
    withoutProvider: facts.filter((fact) => fact.year === year && fact.providerId === null).length,
    rows,
  }
}

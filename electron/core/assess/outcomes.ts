import { agreementInForceDuring } from '../../../shared/domain/agreement'
import { outcomeFigures } from '../../../shared/domain/outcome-figures'
import type { Handler } from '../handler'
import { outcomeRepo } from './outcome-repo'

/** The figures behind screen, report and `figures avtalsuppfoljning`: counted here and nowhere else. */
export const outcomes: Handler<'assess.outcomes'> = ({ db }, { year, committeeId }) => {
  const repo = outcomeRepo(db)
  return outcomeFigures(year, {
    reviews: repo.reviews(year, committeeId),
    agreements: repo.agreements(committeeId).filter((agreement) => agreementInForceDuring(agreement, year)),
    history: repo.history(year, committeeId),
  })
}

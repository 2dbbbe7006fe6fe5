import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { agreementInForceDuring } from '../../../shared/domain/agreement'
import { outcomeFigures } from '../../../shared/domain/outcome-figures'
import type { Handler } from '../handler'
import { type AgreementToCount, outcomeRepo } from './outcome-repo'

/** The figures behind screen, report and `figures avtalsuppfoljning`: counted here and nowhere else. */
export const outcomes: Handler<'assess.outcomes'> = ({ db }, { year, committeeId }) => {
  const repo = outcomeRepo(db)
  return outcomesOfYear(repo, repo.agreements(committeeId), year, committeeId)
}

/** @param agreements every agreement of the nämnd, whatever year: read once for several years */
export const outcomesOfYear = (
  repo: ReturnType<typeof outcomeRepo>,
  agreements: readonly AgreementToCount[],
  year: number,
  committeeId: string | null,
): OutcomeFigures =>
  outcomeFigures(year, {
    reviews: repo.reviews(year, committeeId),
    agreements: agreements.filter((agreement) => agreementInForceDuring(agreement, year)),
    history: repo.history(year, committeeId),
  })

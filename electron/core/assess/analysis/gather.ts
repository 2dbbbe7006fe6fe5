import type { FindingBase } from '../../../../shared/contracts/finding-analysis'
import type { Counted } from '../../../../shared/domain/finding-analysis/breakdown'
import {
  type Compared,
  comparedPeriods,
  isWithin,
  type Period,
} from '../../../../shared/domain/finding-analysis/period'
import type { Context } from '../../context'
import { analysisRepo } from './analysis-repo'

export interface Gathered {
  compared: Compared
  now: Counted
  /** null where the register holds no granskning of the year before: nothing to compare with is not 0. */
  before: Counted | null
}

/** The year's brister and granskningar, and those of the year before over the same days. */
export function gatherYears({ db, today }: Context, year: number, committeeId: string | null): Gathered {
  const repo = analysisRepo(db)
  const years = { from: year - 1, until: year, committeeId }
  const [findings, reviews] = [repo.findings(years), repo.reviews(years)]
  const compared = comparedPeriods(year, today)
  const within = (period: Period): Counted => ({
    findings: findings.filter((fact) => isWithin(fact.year, fact.reviewedOn, period)),
    reviews: reviews.filter((review) => isWithin(review.year, review.completedOn, period)),
  })
  const hasBefore = reviews.some((review) => review.year === year - 1)
  return { compared, now: within(compared.now), before: hasBefore ? within(compared.before) : null }
}

export const baseOf = ({ findings, reviews }: Counted): FindingBase => ({
  findings: findings.length,
  reviews: reviews.length,
  reviewsWithFindings: new Set(findings.map(({ reviewId }) => reviewId)).size,
  undated: findings.filter(({ reviewedOn }) => reviewedOn === null).length,
})

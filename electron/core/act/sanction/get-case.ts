import type { SanctionCase } from '../../../../shared/contracts/sanction-case'
import { yearOf } from '../../../../shared/domain/iso-date'
import { heightOf, highestOf, isWarningOrHigher, ladder } from '../../../../shared/domain/sanction/ladder'
import { orderWarnings } from '../../../../shared/domain/sanction/order'
import { canPrepare } from '../../../../shared/domain/sanction/prepare'
import { caseState, verifyBy } from '../../../../shared/domain/sanction/standing'
import { findingRepo } from '../../assess/finding-repo'
import { reviewRepo } from '../../collect/review-repo'
import { sanctionRepo } from '../../collect/sanction-repo'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { caseRepo } from './case-repo'
import { proposalFacts } from './proposal-facts'
import { proposalRepo } from './proposal-repo'

/** One case: what has been taken and why, what may be next, and what is owed. */
export const getSanctionCase: Handler<'act.sanctionCase'> = (context, { reviewId }) => {
  const { db, today } = context
  const review = reviewRepo(db).row(reviewId)
  const cases = caseRepo(db)
  const proposals = proposalRepo(db)
  const { act } = readSettings(db).settings
  const sanctions = sanctionRepo(db, today)
  const taken = sanctions.ofReview(reviewId, false)
  const open = proposals.open(reviewId)
  const committee = cases.committeeOf(reviewId)
  return {
    review: { ...review, ...committee, inHouse: review.form === 'inHouse' },
    state: caseState(taken, open !== null, today),
    ladder: ladderOf(context, review, taken, open),
    steps: taken.map((step) => ({
      ...step,
      findingIds: proposals.findingsOf({ sanctionId: step.id }).map(({ findingId }) => findingId),
      verifiedReviewNumber: cases.numberOf(step.verifiedReviewId),
      verifyBy: verifyBy(step, act.verifyDays, today),
    })),
    proposal: open === null ? null : proposalFacts(context, open),
    withdrawn: proposals.ofReview(reviewId).filter(({ status }) => status === 'withdrawn'),
    findings: findingRepo(db, today).ofReview(reviewId),
    documents: cases.documents(reviewId),
    meetings: cases.meetings(reviewId).filter(({ proposalId }) => proposalId === open?.id),
    verifying: cases.laterReviews(review.providerId, taken[0]?.decidedOn ?? today),
    followedUp: taken
      .filter(({ step }) => isWarningOrHigher(step))
      .map(({ step, decidedOn }) => {
        const year = yearOf(decidedOn) + 1
        const plan = cases.planned(review, committee.committeeId, year)
        return { year, step, decidedOn, planId: plan?.planId ?? null, isPlanned: plan?.isPlanned === 1 }
      }),
    roles: sanctions.deciders(),
    answerDays: act.answerDays,
    today,
  }
}

type Taken = ReturnType<ReturnType<typeof sanctionRepo>['ofReview']>

function ladderOf(
  { db, today }: Context,
  review: ReturnType<ReturnType<typeof reviewRepo>['row']>,
  taken: Taken,
  open: SanctionCase['withdrawn'][number] | null,
): SanctionCase['ladder'] {
  const { deciders } = readSettings(db).settings.act
  const highest = highestOf(taken)
  const facts = {
    inHouse: review.form === 'inHouse',
    archived: review.archivedAt !== null,
    completedOn: review.completedOn,
    taken,
    open: open?.step ?? null,
  }
  return ladder.map((step) => {
    const check = canPrepare(step, facts)
    return {
      step,
      level: deciders[step],
      takenOn: taken.filter((one) => one.step === step).map(({ decidedOn }) => decidedOn),
      isProposed: open?.step === step,
      isNext:
        open === null && heightOf(step) === (highest === null ? 0 : heightOf(highest.step)) + Number(highest !== null),
      // The utförare is heard and the letter written while the step is prepared: not told before.
      warnings: orderWarnings({ step, on: today, taken, heardOn: today, hasLetter: true }),
      canPrepare: check.ok ? { ok: true, reasons: [] } : { ok: false, reasons: [check.reason] },
    }
  })
}

import type { ReviewWork } from '../../../../shared/contracts/review-work'
import { nameKey } from '../../../../shared/domain/name-key'
import { healthCareAreas } from '../../../../shared/domain/review-work/health-care'
import { includedIn } from '../../../../shared/domain/review-work/included'
import { reviewProgress } from '../../../../shared/domain/review-work/progress'
import { reasonsNotToWiden } from '../../../../shared/domain/review-work/widen'
import { checklistAreas } from '../../../../shared/text/names'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { evidencePath } from '../evidence/evidence-folder'
import { evidenceOfReview } from '../evidence/evidence-repo'
import { fileExists } from '../evidence/file-exists'
import { requestRepo } from '../request/request-repo'
import { reviewRepo } from '../review-repo'
import { gatherWork } from './gather-work'
import { judgementRows } from './judgement-rows'
import { workRepo } from './work-repo'

const earlierShown = 5

/** How far the granskning has come and everything that has been noted in it. */
export const getWork: Handler<'collect.reviewWork'> = (context, { id }): ReviewWork => {
  const { db, today, host } = context
  const stored = recordedTable(context, 'review').byId(id)
  const review = { ...stored, ...reviewRepo(db).row(id) }
  const repo = workRepo(db)
  const { facts, scope, interviews, observations, answers } = gatherWork(db, review, today)
  const included = includedIn(facts)
  const requests = requestRepo(db, today).ofReview(id)
  const asked = requests.flatMap(({ items, state }) => items.map((item) => ({ item, isClosed: state === 'closed' })))
  const { done, next } = reviewProgress({
    status: review.status,
    hasOutcome: review.outcome !== null,
    included,
    requested: asked.length,
    settled: asked.filter(({ item, isClosed }) => isClosed || item.receivedOn !== null).length,
    visited: facts.visitedOn !== null,
    interviews: interviews.length,
    checklist: facts.checklist,
  })
  const areaName = new Map(answers?.areas.map((area) => [area.id, area.name]))
  const widening = reasonsNotToWiden(review, facts.widened)
  return {
    reviewId: id,
    scope,
    visit: {
      reviewVersion: review.version,
      version: scope?.version ?? null,
      visitOn: review.visitOn,
      visitStart: review.visitStart,
      visitEnd: review.visitEnd,
      announced: review.announced,
      place: scope?.place ?? null,
      visitedOn: scope?.visitedOn ?? null,
      participants: scope?.participants ?? null,
      summary: scope?.summary ?? null,
    },
    included,
    done,
    next,
    requests,
    interviews,
    observations,
    evidence: evidenceOfReview(db, id).map((file) => ({
      ...file,
      isThere: fileExists(evidencePath(host.databaseFile, file)),
    })),
    judgements: judgementRows(review.kind, repo.lawBasis(review.serviceTypeId), repo.judgements(id), answers),
    questions: (answers?.questions ?? [])
      .filter((question) => question.asked)
      .map((question) => ({ id: question.id, area: areaName.get(question.areaId) ?? '', text: question.text })),
    earlierReviews: review.providerId === null ? [] : repo.earlierReviews(review.providerId, id, earlierShown),
    canWiden: { ok: widening.length === 0, reasons: widening },
    areaSuggestions: withoutDoubles([
      ...(answers?.areas.map(({ name }) => name) ??
        (review.kind === 'healthCare' ? healthCareAreas.map(({ name }) => name) : checklistAreas)),
      ...observations.flatMap(({ area }) => area ?? []),
    ]),
  }
}

/** The first spelling stays. */
const withoutDoubles = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.findIndex((other) => nameKey(other) === nameKey(word)) === index)

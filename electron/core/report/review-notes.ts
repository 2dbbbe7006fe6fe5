import { lackingIn, includedIn } from '../../../shared/domain/review-work/included'
import { reviewNotesDocument } from '../../documents/review-notes/document'
import type { ReviewNotesInput } from '../../documents/review-notes/view-model'
import { findingRepo } from '../assess/finding-repo'
import { gatherWork } from '../collect/work/gather-work'
import { judgementRows } from '../collect/work/judgement-rows'
import { workRepo } from '../collect/work/work-repo'
import { checklistName } from '../collect/work/checklist-name-repo'
import { requestRepo } from '../collect/request/request-repo'
import { reviewRepo } from '../collect/review-repo'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'
import { type Composer, notYet, written } from './composed'
import { documentHead } from './head'

/** Of one granskning; its own nämnd, diarienummer and responsible stand in the head where none are given. */
export const composeReviewNotes: Composer = (context, choice) => {
  const { db, today } = context
  if (choice.reviewId === null) return notYet('Minnesanteckningar skrivs från en granskning: välj vilken.')
  const stored = recordedTable(context, 'review').byId(choice.reviewId)
  const review = { ...stored, ...reviewRepo(db).row(stored.id) }
  const repo = workRepo(db)
  const { facts, scope, interviews, observations, answers } = gatherWork(db, review, today)
  const areaName = new Map(answers?.areas.map(({ id, name }) => [id, name]))
  const input: ReviewNotesInput = {
    head: documentHead(context, {
      ...choice,
      committeeId: choice.committeeId ?? repo.committeeId(review.serviceTypeId),
      registryNumber: choice.registryNumber ?? review.registryNumber,
      author: choice.author ?? review.responsible,
    }),
    madeAt: context.now().toISOString(),
    review,
    scope,
    requests: requestRepo(db, today).ofReview(review.id),
    interviews,
    observations,
    questions: (answers?.questions ?? []).flatMap(({ id, asked, answer, areaId, text, evidence }) =>
      asked && answer !== null ? [{ id, area: areaName.get(areaId) ?? '', text, answer, evidence }] : [],
    ),
    checklist: checklistName(db, review.checklistVersionId),
    judgements: judgementRows(review.kind, repo.lawBasis(review.serviceTypeId), repo.judgements(review.id), answers),
    findings: findingRepo(db, today).ofReview(review.id),
    smallGroupLimit: readSettings(db).settings.collect.smallGroupLimit,
  }
  return written(reviewNotesDocument(input), [
    ...lackingIn(includedIn(facts)).map(
      ({ label, words }) => `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`,
    ),
    ...interviews
      .filter(({ heldOn, summary }) => heldOn !== null && summary === null)
      .map(() => 'En intervju saknar sammanfattning.'),
    ...(input.findings.some(({ dueOn }) => dueOn === null) ? ['En brist saknar frist.'] : []),
  ])
}

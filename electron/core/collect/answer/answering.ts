import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { checklistRepo } from '../checklist/checklist-repo'
import { answerRepo } from './answer-repo'
import { versionChoices } from './choices'
import { canChoose } from './choose-checklist'
import { reviewAnswers } from './review-answers'

/** Everything that answering a granskning's checklist shows, read in one go. */
export const answering: Handler<'collect.answering'> = (context, { reviewId }) => {
  const { db, today } = context
  const review = recordedTable(context, 'review').byId(reviewId)
  const number = answerRepo(db).numberOf(review.copiedFromId)
  return {
    review: {
      id: review.id,
      number: review.number,
      version: review.version,
      archived: review.archivedAt !== null,
      outcomeRecorded: review.outcome !== null,
    },
    checklist: chosenChecklist(),
    ...reviewAnswers(db, review, today),
    choices: versionChoices(db, review),
    canChoose: canChoose(db, review),
    copiedFrom: review.copiedFromId === null || number === null ? null : { id: review.copiedFromId, number },
  }

  function chosenChecklist() {
    if (review.checklistVersionId === null) return null
    const version = recordedTable(context, 'checklistVersion').byId(review.checklistVersionId)
    const checklist = checklistRepo(db).row(version.checklistId)
    const inForce = checklist?.decided ?? null
    return {
      id: version.checklistId,
      name: checklist?.name ?? '',
      versionId: version.id,
      revision: version.revision,
      decidedOn: version.decidedOn,
      newer:
        inForce === null || inForce.id === version.id ? null : { versionId: inForce.id, revision: inForce.revision },
    }
  }
}

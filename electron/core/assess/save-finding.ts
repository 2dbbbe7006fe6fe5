import { checkDueOn } from '../../../shared/domain/finding'
import { AppError, assertRule } from '../../../shared/errors'
import { emptyToNull } from '../collect/empty-to-null'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { findingRepo } from './finding-repo'

/** A brist of a granskning, new or changed. That it lacks both krav and lagrum is pointed out in the form, not refused here. */
export const saveFinding: Handler<'assess.saveFinding'> = (context, { id, version, reviewId, draft, questionId }) => {
  const table = recordedTable(context, 'finding')
  const review = recordedTable(context, 'review').byId(reviewId)
  assertRule(checkDueOn(draft.dueOn, review.completedOn))
  if (draft.requirementId !== null) {
    const requirement = recordedTable(context, 'requirement').byId(draft.requirementId)
    if (requirement.serviceTypeId !== review.serviceTypeId) {
      throw broken('Kravet hör till en annan insats än granskningen. Välj ett annat krav.')
    }
  }
  const twin = findingRepo(context.db, context.today).twin(reviewId, draft.area, draft.description)
  if (twin !== undefined && twin.id !== id) {
    const where =
      twin.archivedAt === null ? 'finns redan i granskningen' : 'finns redan i granskningen men är arkiverad'
    throw broken(`Samma brist ${where}. Ändra beskrivningen.`)
  }
  if (
    questionId !== null &&
    recordedTable(context, 'checklistQuestion').byId(questionId).versionId !== review.checklistVersionId
  ) {
    throw broken('Frågan hör till en annan checklista än granskningens. Ladda om sidan.')
  }
  if (id !== null) {
    if (table.byId(id).reviewId !== reviewId) throw broken('Bristen hör till en annan granskning. Ladda om sidan.')
    return table.update(id, version, emptyToNull(draft))
  }
  return table.insert({
    ...emptyToNull(draft),
    reviewId,
    questionId,
    doneOn: null,
    verifiedBy: null,
    verifiedOn: null,
    archivedAt: null,
  })
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from './require-open-review'
import { noVersion } from './scope-row'
import { workRepo } from './work-repo'

/** What was said: one note a question of the checklist, and as many free ones as are needed. Emptied, it is taken away. */
export const saveInterviewNote: Handler<'collect.saveInterviewNote'> = (
  context,
  { id, version, interviewId, questionId, text },
) => {
  const review = requireOpenReview(context, recordedTable(context, 'interview').byId(interviewId).reviewId)
  const notes = recordedTable(context, 'interviewNote')
  const before = id === null ? ofQuestion() : notes.byId(id)
  if (before !== undefined && before.interviewId !== interviewId) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Anteckningen hör till en annan intervju. Ladda om sidan.' })
  }
  if (text === null || text === '') {
    if (before !== undefined) notes.remove(before.id, version ?? noVersion)
    return null
  }
  if (before !== undefined) {
    notes.update(before.id, version ?? noVersion, { text })
    return null
  }
  if (
    questionId !== null &&
    recordedTable(context, 'checklistQuestion').byId(questionId).versionId !== review.checklistVersionId
  ) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Frågan hör inte till granskningens checklista. Ladda om sidan.',
    })
  }
  notes.insert({ interviewId, questionId, text })
  return null

  function ofQuestion() {
    return questionId === null ? undefined : workRepo(context.db).noteOfQuestion(interviewId, questionId)
  }
}

import { answersWorkbook } from '../../../exchange/checklist/answers-workbook'
import { writeWorkbook } from '../../../exchange/write/write-workbook'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from '../checklist/broken'
import { reviewRepo } from '../review-repo'
import { reviewAnswers } from './review-answers'

/** The granskning's checklist as an Excel file to fill in away from the machine, with what has been answered so far. */
export const exportAnswers: JobHandler<'collect.exportAnswers'> = async (context, { reviewId }, control) => {
  control.report(null, 'Skriver checklistan')
  const review = recordedTable(context, 'review').byId(reviewId)
  if (review.checklistVersionId === null) throw broken('Granskningen har ingen checklista. Välj en först.')
  const version = recordedTable(context, 'checklistVersion').byId(review.checklistVersionId)
  const checklist = recordedTable(context, 'checklist').byId(version.checklistId)
  const { areas, questions } = reviewAnswers(context.db, review, context.today)
  const { providerName, unitName, serviceTypeName } = reviewRepo(context.db).row(reviewId)
  const content = await writeWorkbook(
    answersWorkbook({
      reviewId,
      reviewNumber: review.number,
      who: [providerName ?? serviceTypeName, unitName].filter((part) => part !== null).join(', '),
      checklistName: checklist.name,
      versionId: version.id,
      revision: version.revision,
      areas,
      questions,
    }),
  )
  return { fileName: `Checklista ${review.number}.xlsx`, contentBase64: content.toString('base64') }
}

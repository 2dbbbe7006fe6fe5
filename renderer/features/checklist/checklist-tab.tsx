import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { Notice, SkeletonRows } from '../../ui'
import { AnsweringView } from './answering-view'
import { ChooseChecklist } from './choose-checklist'

/** The checklist of a granskning: its areas, one question at a time, and the answers. */
export function ChecklistTab({ reviewId }: { reviewId: string }) {
  const { data, error } = useQuery(ask('collect.answering', { reviewId }))
  if (error) return <Notice kind="error" title={error.data.userMessage} />
  if (data === undefined || data.review.id !== reviewId) return <SkeletonRows count={8} />
  if (data.checklist === null) return <ChooseChecklist data={data} />
  return <AnsweringView key={`${reviewId}-${data.checklist.versionId}`} data={data} checklist={data.checklist} />
}

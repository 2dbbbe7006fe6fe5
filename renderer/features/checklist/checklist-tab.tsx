import { EmptyState } from '../../ui'

/** The checklist of a granskning: its areas, one question at a time, and the answers. */
export function ChecklistTab({ reviewId }: { reviewId: string }) {
  return (
    <EmptyState key={reviewId} what="Ingen checklista är vald för granskningen." why="Det finns inga checklistor än." />
  )
}

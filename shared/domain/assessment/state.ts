import type { AssessmentState } from '../../contracts/assessment'

export interface StateFacts {
  /** The one being written or waiting for approval. */
  open: { status: 'draft' | 'sent'; returnedReason: string | null } | null
  hasDecided: boolean
  hasOutcome: boolean
}

/** Where a granskning's judgement stands. The same rule in SQL: electron/core/assess/assessment/list-sql.ts. */
export function assessmentState({ open, hasDecided, hasOutcome }: StateFacts): AssessmentState {
  if (open?.status === 'sent') return 'sent'
  if (open !== null) return open.returnedReason === null ? 'draft' : 'returned'
  if (hasDecided) return 'decided'
  return hasOutcome ? 'outcomeOnly' : 'toAssess'
}

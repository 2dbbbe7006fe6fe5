import type { RecordConflict } from '../../lib/use-record-form'
import type { Answers } from './use-answers'

const labels: Readonly<Record<string, string>> = { answer: 'Svar', evidence: 'Underlag' }

/** Two windows answered the same question: as ConflictDialog shows it. */
export function conflictOf({ state, queue }: Answers): RecordConflict | null {
  const met = state.conflict
  if (met === null) return null
  return {
    by: met.by,
    at: met.at,
    fields: met.fields.map(({ field, mine, theirs }) => ({
      field,
      label: labels[field] ?? field,
      mine,
      theirs,
      touched: true,
    })),
    resolve: async (choices) => {
      const mine = Object.keys(met.sent).filter((field) => choices[field] !== 'theirs')
      await queue.resolve(mine)
      return true
    },
    cancel: queue.leaveConflict,
  }
}

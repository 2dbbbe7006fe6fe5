import type { Todo } from '../../../../shared/contracts/act'
import { proposalTodo, stepTodo } from '../../../../shared/domain/sanction/todo'
import type { Database } from '../../../database/database'
import { readSettings } from '../../settings/settings-repo'
import { proposalFacts } from './proposal-facts'
import { proposalRepo } from './proposal-repo'
import { sanctionTodoRepo } from './todo-repo'

/** Proposals that wait for a decision or a tjänsteskrivelse, deadlines that are out, and varningar to verify by a visit. */
export function sanctionTodos(db: Database, committeeId: string | null, today: string): Todo[] {
  const repo = sanctionTodoRepo(db, committeeId)
  const { verifyDays } = readSettings(db).settings.act
  const proposals = proposalRepo(db)
  const steps = repo.steps()
  const latest = new Map(steps.map(({ reviewId, id }) => [reviewId, id]))
  return [
    ...steps.flatMap((step) =>
      stepTodo({ ...step, isLatest: latest.get(step.reviewId) === step.id }, verifyDays, today),
    ),
    ...repo.proposals(today).flatMap((row) => {
      const proposal = proposals.open(row.reviewId)
      if (proposal === null) return []
      const { level, canDecide } = proposalFacts({ db, today }, proposal)
      return proposalTodo(
        { ...row, level, hasLetter: proposals.hasLetter(row.id), lacking: canDecide.reasons.length },
        today,
      )
    }),
  ]
}

import type { ChecklistQuestion } from '../../../../shared/contracts/checklist'
import { conditionFaults } from '../../../../shared/domain/checklist/condition'
import { broken } from './broken'

/** @throws AppError RULE_BROKEN when a condition would point forward, at itself or at nothing, so that it could never hold */
export function refuseConditionFaults(
  questions: ReadonlyArray<Pick<ChecklistQuestion, 'key' | 'text' | 'conditionKey' | 'conditionAnswers'>>,
): void {
  const [first] = conditionFaults(questions)
  if (first !== undefined) throw broken(first.reason, { conditionKey: first.reason })
}

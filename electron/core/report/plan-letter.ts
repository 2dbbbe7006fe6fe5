import { planLetterDocument } from '../../documents/plan-letter/document'
import { type Composer, notYet, written } from './composed'
import { missingInPlanLetter } from './missing'
import { planLetterInput } from './plan-letter-input'

export const composePlanLetter: Composer = (context, choice) => {
  const source = planLetterInput(context, choice)
  return source.ok
    ? written(planLetterDocument(source.input), missingInPlanLetter(source.input))
    : notYet(source.reason)
}

import type { Handler } from '../../handler'
import { draftMultiYear, multiYearTable } from './multi-year-repo'

export const saveMultiYear: Handler<'plan.saveMultiYear'> = (context, { planId, version, comment }) => {
  draftMultiYear(context, planId)
  return multiYearTable(context).update(planId, version, { comment })
}

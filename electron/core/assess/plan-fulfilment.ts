import { planFulfilment } from '../../../shared/domain/review-fulfilment'
import type { Handler } from '../handler'
import { outcomeRepo } from './outcome-repo'

export const fulfilment: Handler<'assess.planFulfilment'> = ({ db }, { year, committeeId }) =>
  planFulfilment(year, outcomeRepo(db).reviews(year, committeeId))

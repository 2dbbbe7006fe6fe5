import type { Handler } from '../handler'
import { planTable } from './plan-repo'
import { planView } from './plan-view'

export const byId: Handler<'plan.byId'> = (context, { id }) => planView(context.db, planTable(context).byId(id))

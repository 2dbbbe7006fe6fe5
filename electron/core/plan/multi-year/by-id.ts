import type { Handler } from '../../handler'
import { multiYearTable } from './multi-year-repo'
import { multiYearView } from './multi-year-view'

export const multiYearById: Handler<'plan.multiYearById'> = (context, { id }) =>
  multiYearView(context, multiYearTable(context).byId(id))

import type { Handler } from '../../handler'
import { overrideTable } from './override-repo'

/** Takes the planner's choice back: the order alone speaks again. The log keeps what was chosen. */
export const removeOverride: Handler<'plan.removeOverride'> = (context, { id, version }) => {
  overrideTable(context).remove(id, version)
  return null
}

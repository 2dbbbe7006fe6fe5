import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { addShipped, missingShipped } from './shipped'

/** Adds the checklists that come with the program and this database lacks; twice does nothing more. */
export const addShippedChecklists: Handler<'collect.addShippedChecklists'> = (context) => ({
  added: addMissingShipped(context),
})

/**
 * @param decidedOn the day from which they hold
 * @returns the names of those that were added
 */
export function addMissingShipped(context: Context, decidedOn = context.today): string[] {
  const missing = missingShipped(context.db)
  for (const list of missing) addShipped(context, list, decidedOn)
  return missing.map(({ name }) => name)
}

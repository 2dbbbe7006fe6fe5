import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { ownWeights, weightsTable } from './weights-repo'

/** Takes a nämnd's own weights away, so that the common ones hold for it again. */
export const removeWeights: Handler<'plan.removeWeights'> = (context, { committeeId, version }) => {
  const own = ownWeights(context.db, committeeId)
  if (own === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Nämnden har inga egna vikter: de gemensamma gäller redan.' })
  }
  weightsTable(context).remove(own.id, version)
  return null
}

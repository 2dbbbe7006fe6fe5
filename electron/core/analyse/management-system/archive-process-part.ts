import type { Handler } from '../../handler'
import { partTable } from './process-repo'

/** A part that no longer holds is kept, out of sight and out of what is counted. */
export const archiveProcessPart: Handler<'analyse.archiveProcessPart'> = (context, { id, version }) => {
  partTable(context).update(id, version, { archivedAt: context.now().toISOString() })
  return null
}

export const restoreProcessPart: Handler<'analyse.restoreProcessPart'> = (context, { id, version }) => {
  partTable(context).update(id, version, { archivedAt: null })
  return null
}

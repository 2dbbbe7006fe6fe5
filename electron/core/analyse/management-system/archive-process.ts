import { below } from '../../../../shared/domain/management-system/tree'
import { AppError } from '../../../../shared/errors'
import { formatCount } from '../../../../shared/text/format'
import type { Handler } from '../../handler'
import { allProcesses, processTable } from './process-repo'

/** Archives a node. What stands beneath goes with it only when it is said so: nothing is hidden silently. */
export const archiveProcess: Handler<'analyse.archiveProcess'> = (context, { id, version, withBelow }) => {
  const table = processTable(context)
  const { name } = table.byId(id)
  const beneath = below(allProcesses(context.db), id).filter(({ archivedAt }) => archivedAt === null)
  if (beneath.length > 0 && !withBelow) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Under ${name} finns ${formatCount(beneath.length, 'del', 'delar')}. Arkivera dem också, eller flytta dem först. Inget har ändrats.`,
      details: beneath.map((node) => node.name),
    })
  }
  const archivedAt = context.now().toISOString()
  table.update(id, version, { archivedAt })
  for (const node of beneath) table.update(node.id, null, { archivedAt })
  return { archived: 1 + beneath.length }
}

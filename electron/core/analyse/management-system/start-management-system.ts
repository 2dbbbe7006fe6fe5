import { startingSet, type StartingNode } from '../../../../shared/domain/management-system/starting-set'
import type { ProcessLevel } from '../../../../shared/contracts/values'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { hasProcesses, processTable } from './process-repo'

const levels: readonly ProcessLevel[] = ['process', 'subProcess', 'activity']

/** Puts the starting set into an empty ledningssystem. */
export const startManagementSystem: Handler<'analyse.startManagementSystem'> = (context) => {
  if (hasProcesses(context.db)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        'Ledningssystemet har redan processer. Grunduppsättningen läggs bara in i ett tomt. Inget har ändrats.',
    })
  }
  const table = processTable(context)
  const insert = (nodes: readonly StartingNode[], parentId: string | null, depth: number): number =>
    nodes.reduce((count, { name, description, below }, position) => {
      const { id } = table.insert({ parentId, level: levels[depth] ?? 'activity', name, description, position })
      return count + 1 + insert(below, id, depth + 1)
    }, 0)
  return { created: insert(startingSet, null, 0) }
}

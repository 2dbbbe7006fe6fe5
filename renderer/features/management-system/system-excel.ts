import type { ProcessNode, ProcessPartRow } from '../../../shared/contracts/management-system'
import { lackNames } from '../../../shared/domain/management-system/lacks'
import { processLevelNames, processPartKindNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'

interface SystemRow {
  /** Process, sub-process and activity; null where the level is not there. */
  names: Record<'process' | 'subProcess' | 'activity', string | null>
  node: ProcessNode
  part: ProcessPartRow | null
}

/** One row a part; a node without parts has a row of its own, so that nothing is left out. */
export function systemExcelRows(nodes: readonly ProcessNode[]): SystemRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const namesOf = (node: ProcessNode): SystemRow['names'] => {
    const parent = byId.get(node.parentId ?? '')
    const above = parent === undefined ? { process: null, subProcess: null, activity: null } : namesOf(parent)
    return { ...above, [node.level]: node.name }
  }
  return nodes.flatMap((node): SystemRow[] => {
    const names = namesOf(node)
    return node.parts.length === 0 ? [{ names, node, part: null }] : node.parts.map((part) => ({ names, node, part }))
  })
}

export const systemExcelColumns: ExcelColumn<SystemRow>[] = [
  { header: 'Process', value: ({ names }) => names.process, width: 30 },
  { header: 'Delprocess', value: ({ names }) => names.subProcess, width: 30 },
  { header: 'Aktivitet', value: ({ names }) => names.activity, width: 34 },
  { header: 'Nivå', value: ({ node }) => processLevelNames[node.level] },
  { header: 'Ansvarig för processen', value: ({ node }) => node.responsible, width: 22 },
  { header: 'Slag', value: ({ part }) => (part === null ? null : processPartKindNames[part.kind]) },
  { header: 'Rubrik', value: ({ part }) => part?.title ?? null, width: 40 },
  { header: 'Beskrivning', value: ({ part }) => part?.description ?? null, width: 40 },
  { header: 'Ansvarig', value: ({ part }) => part?.responsible ?? null, width: 20 },
  { header: 'Hur ofta', value: ({ part }) => part?.frequency ?? null },
  { header: 'Ses över senast', value: ({ part }) => part?.nextRevisionOn ?? null, kind: 'date' },
  { header: 'Lagrum i dag', value: ({ part }) => part?.law?.now.join('; ') ?? null, width: 34 },
  { header: 'Risk', value: ({ part }) => part?.risk?.event ?? null, width: 34 },
  { header: 'Saknas', value: ({ node }) => node.lacks.map((lack) => lackNames[lack]).join(', '), width: 34 },
]

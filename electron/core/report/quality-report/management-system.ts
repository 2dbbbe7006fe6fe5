import type { ProcessNode, ProcessPartRow } from '../../../../shared/contracts/management-system'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { ManagementSystem } from '../../../documents/quality-report/view-model'
import { managementSystem } from '../../analyse/management-system/management-system'
import type { Context } from '../../context'
import { traced } from '../traced'

type Part = ProcessPartRow & { process: string }

/** The ledningssystem as it stands the day the report is written: it keeps no earlier years. */
export function systemModel(context: Context, { committeeId, today }: ReportBase): ManagementSystem {
  const { nodes, lacks } = managementSystem(context, { committeeId, includeArchived: false })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const rootOf = (node: ProcessNode): ProcessNode => {
    const parent = byId.get(node.parentId ?? '')
    return parent === undefined ? node : rootOf(parent)
  }
  const partsOf = (own: readonly ProcessNode[], kind: ProcessPartRow['kind']): Part[] =>
    own.flatMap((node) =>
      node.parts.filter((part) => part.kind === kind).map((part) => ({ ...part, process: node.name })),
    )
  const activities = nodes.filter(({ level }) => level === 'activity')
  const figure = (what: string, own: readonly { id: string }[], type: 'process' | 'processPart' = 'process') =>
    traced(own.length, what, type, own)
  const routines = partsOf(nodes, 'routine')
  const isLate = ({ nextRevisionOn }: Part): boolean => nextRevisionOn !== null && nextRevisionOn < today
  return {
    processes: nodes
      .filter(({ level }) => level === 'process')
      .map((process) => {
        const own = nodes.filter((node) => rootOf(node).id === process.id)
        return {
          name: process.name,
          responsible: process.responsible,
          area: process.serviceAreaName,
          subProcesses: own.filter(({ level }) => level === 'subProcess').length,
          activities: figure(
            `Aktiviteter i ${process.name}`,
            own.filter(({ level }) => level === 'activity'),
          ),
          routines: figure(`Rutiner i ${process.name}`, partsOf(own, 'routine'), 'processPart'),
          controls: figure(`Egenkontroller i ${process.name}`, partsOf(own, 'control'), 'processPart'),
          risks: figure(`Risker i ${process.name}`, partsOf(own, 'risk'), 'processPart'),
          lacks: figure(
            `Det som saknas i ${process.name}`,
            own.filter((node) => node.lacks.length > 0),
          ),
        }
      }),
    activities: figure('Aktiviteter i ledningssystemet', activities),
    withRoutine: figure(
      'Aktiviteter med rutin',
      activities.filter((one) => one.parts.some(({ kind }) => kind === 'routine')),
    ),
    withControl: figure(
      'Aktiviteter med egenkontroll',
      activities.filter((one) => one.parts.some(({ kind }) => kind === 'control')),
    ),
    lacks: lacks.map(({ words, nodeIds }) => ({ words, places: nodeIds.flatMap((id) => byId.get(id)?.name ?? []) })),
    controls: partsOf(nodes, 'control').map(({ title, frequency, responsible, process }) => ({
      title,
      frequency,
      responsible,
      process,
    })),
    routines: routines.map((part) => ({
      title: part.title,
      responsible: part.responsible,
      nextRevisionOn: part.nextRevisionOn,
      late: isLate(part),
    })),
    late: figure('Rutiner som har passerat sin översyn', routines.filter(isLate), 'processPart'),
  }
}

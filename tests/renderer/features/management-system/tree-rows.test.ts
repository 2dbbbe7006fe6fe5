import { describe, expect, it } from 'vitest'
import { systemExcelRows } from '../../../../renderer/features/management-system/system-excel'
import { answeringFor, passing, pathOf, unfolded } from '../../../../renderer/features/management-system/tree-rows'
import type { ProcessNode } from '../../../../shared/contracts/management-system'

const node = (id: string, parentId: string | null, fields: Partial<ProcessNode> = {}): ProcessNode => ({
  id,
  version: 1,
  createdAt: '',
  updatedAt: '',
  archivedAt: null,
  parentId,
  level: parentId === null ? 'process' : parentId === 'p' ? 'subProcess' : 'activity',
  name: id,
  serviceAreaId: null,
  serviceAreaName: null,
  responsible: null,
  description: null,
  position: 0,
  depth: 1,
  parts: [],
  lacks: [],
  counts: { risks: 0, controls: 0, routines: 0, lacks: 0 },
  ...fields,
})
const nodes = [
  node('p', null, { responsible: 'Kvalitetschef' }),
  node('s', 'p'),
  node('a', 's'),
  node('b', 's'),
  node('q', null),
]
const ids = (shown: ProcessNode[]): string => shown.map(({ id }) => id).join('')
const [, sub, activity, , other] = nodes as [ProcessNode, ProcessNode, ProcessNode, ProcessNode, ProcessNode]

describe('the tree on screen', () => {
  it('keeps what stands above a hit, so that its place is seen', () => {
    expect(ids(passing(nodes, { search: 'b', lacking: null }))).toBe('psb')
    expect(ids(passing(nodes, { search: '', lacking: new Set(['a']) }))).toBe('psa')
  })

  it('hides everything beneath what is folded, however deep', () => {
    expect(ids(unfolded(nodes, new Set(['p'])))).toBe('pq')
    expect(ids(unfolded(nodes, new Set(['s'])))).toBe('psq')
  })

  it('tells where a node stands and which role answers for it, its own or the nearest above', () => {
    expect(pathOf(nodes, activity)).toBe('p › s')
    expect(answeringFor(nodes, activity)).toEqual({ role: 'Kvalitetschef', own: false })
    expect(answeringFor(nodes, { ...sub, responsible: 'Enhetschef' })).toEqual({ role: 'Enhetschef', own: true })
    expect(answeringFor(nodes, other)).toBeNull()
  })

  it('goes to Excel with one row a node at least, each with what it stands under', () => {
    const rows = systemExcelRows(nodes)
    expect(rows).toHaveLength(nodes.length)
    expect(rows[2]?.names).toEqual({ process: 'p', subProcess: 's', activity: 'a' })
  })
})

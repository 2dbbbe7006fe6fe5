/** 60 processes at scale 1, each with three sub-processes of three activities; each activity has a risk, a control and a routine. */
export const processCounts = (scale: number) => {
  const processes = 60 * scale
  return { processes, subProcesses: processes * 3, activities: processes * 9, parts: processes * 27 }
}

const levelOf = (i: number, scale: number) => {
  const { processes, subProcesses } = processCounts(scale)
  if (i < processes) return { level: 'process', parentId: null, position: i }
  const sub = i - processes
  if (sub < subProcesses) return { level: 'subProcess', parentId: `pr${Math.floor(sub / 3)}`, position: sub % 3 }
  const activity = sub - subProcesses
  return { level: 'activity', parentId: `pr${processes + Math.floor(activity / 3)}`, position: activity % 3 }
}

export const processRow = (i: number, scale: number) => ({
  id: `pr${i}`,
  ...levelOf(i, scale),
  name: `Process ${i}`,
  serviceAreaId: null,
  responsible: i < 60 * scale ? 'Enhetschef' : null,
  description: null,
  archivedAt: null,
})

const kinds = ['risk', 'control', 'routine'] as const

export const processPartRow = (i: number, scale: number) => {
  const { processes, subProcesses } = processCounts(scale)
  return {
    id: `pp${i}`,
    processId: `pr${processes + subProcesses + Math.floor(i / 3)}`,
    kind: kinds[i % 3] ?? 'risk',
    title: `Del ${i}`,
    description: null,
    responsible: 'Enhetschef',
    frequency: null,
    lawConcept: i % 9 === 2 ? 'lex Sarah' : null,
    riskId: null,
    nextRevisionOn: i % 3 === 2 ? `2027-0${(i % 9) + 1}-01` : null,
    archivedAt: null,
  }
}

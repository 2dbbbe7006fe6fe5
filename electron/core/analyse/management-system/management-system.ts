import type { Lack, LawToday, ProcessNode, ProcessPartRow } from '../../../../shared/contracts/management-system'
import { RiskScaleSchema } from '../../../../shared/contracts/analyse'
import { dueStatus } from '../../../../shared/domain/iso-date'
import { lawToday } from '../../../../shared/domain/management-system/law-today'
import { lackOrder, lacksOf, lackWords } from '../../../../shared/domain/management-system/lacks'
import type { LawReference } from '../../../../shared/domain/law-reference'
import { bandOf, riskValue } from '../../../../shared/domain/risk'
import { compareSv } from '../../../../shared/domain/swedish'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { allParts, lawReferencesByConcept, type PartWithRisk } from './process-repo'
import { type TreeProcess, visibleTree } from './visible'

/** The whole ledningssystem, read in one go: it is small, and what is lacking is counted over all of it. */
export const managementSystem: Handler<'analyse.managementSystem'> = (
  { db, today },
  { committeeId, includeArchived },
) => {
  const all = visibleTree(db, committeeId)
  const references = lawReferencesByConcept(db)
  const lawOf = lawByConcept(references, today)
  const parts = groupBy(
    allParts(db).filter(({ archivedAt }) => includeArchived || archivedAt === null),
    ({ processId }) => processId,
  )
  const shown = includeArchived ? all : all.filter(({ isArchived }) => !isArchived)
  const byId = new Map(shown.map((node) => [node.id, node]))
  const parents = new Set(shown.filter(({ isArchived }) => !isArchived).map(({ parentId }) => parentId))
  const nodes = shown.map((node): ProcessNode => {
    const own = (parts.get(node.id) ?? []).toSorted(byKindAndTitle).map((part) => toPartRow(part, lawOf, today))
    const standing = own.filter(({ archivedAt }) => archivedAt === null)
    const lacks = node.isArchived
      ? []
      : lacksOf(
          {
            level: node.level,
            responsible: node.responsible,
            above: rolesAbove(node, byId),
            hasBelow: parents.has(node.id),
            parts: standing,
          },
          today,
        )
    return { ...node, parts: own, lacks, counts: countsOf(standing, lacks) }
  })
  addWhatIsBelow(nodes)
  return {
    nodes,
    archived: all.filter(({ isArchived }) => isArchived).length,
    lacks: lackOrder.flatMap((lack) => {
      const nodeIds = nodes.filter((node) => node.lacks.includes(lack)).map(({ id }) => id)
      return nodeIds.length === 0 ? [] : [{ lack, words: lackWords(lack, nodeIds.length), nodeIds }]
    }),
    concepts: [...new Set(references.map(({ concept }) => concept))],
  }
}

function rolesAbove(node: TreeProcess, byId: ReadonlyMap<string, TreeProcess>): Array<string | null> {
  const parent = byId.get(node.parentId ?? '')
  return parent === undefined ? [] : [parent.responsible, ...rolesAbove(parent, byId)]
}

const countsOf = (parts: readonly ProcessPartRow[], lacks: readonly Lack[]): ProcessNode['counts'] => {
  const of = (kind: ProcessPartRow['kind']): number => parts.filter((part) => part.kind === kind).length
  return { risks: of('risk'), controls: of('control'), routines: of('routine'), lacks: lacks.length }
}

/** From the bottom up: what a parent counts holds what its children count. */
function addWhatIsBelow(nodes: ProcessNode[]): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (const { parentId, counts } of nodes.toReversed()) {
    const parent = byId.get(parentId ?? '')
    if (parent === undefined) continue
    const { risks, controls, routines, lacks } = parent.counts
    parent.counts = {
      risks: risks + counts.risks,
      controls: controls + counts.controls,
      routines: routines + counts.routines,
      lacks: lacks + counts.lacks,
    }
  }
}

/** Risks, then egenkontroller, then routines, each by title. */
const kinds = ['risk', 'control', 'routine']
const byKindAndTitle = (a: PartWithRisk, b: PartWithRisk): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareSv(a.title, b.title)

type LawOf = (concept: string | null) => LawToday | null

/** Many routines rest on the same law: each concept is looked up once. */
function lawByConcept(references: readonly LawReference[], today: string): LawOf {
  const known = new Map<string, LawToday>()
  return (concept) => {
    if (concept === null) return null
    const law = known.get(concept) ?? lawToday(references, concept, today)
    known.set(concept, law)
    return law
  }
}

const toPartRow = (part: PartWithRisk, lawOf: LawOf, today: string): ProcessPartRow => ({
  ...part,
  revision: part.nextRevisionOn === null ? null : dueStatus(part.nextRevisionOn, today),
  law: lawOf(part.lawConcept),
  risk: riskOf(part),
})

function riskOf(part: PartWithRisk): ProcessPartRow['risk'] {
  const { riskId, riskEvent, riskNumber, likelihood, consequence, scale, analysisId, analysisYear, analysisName } = part
  if (riskId === null || likelihood === null || consequence === null || scale === null || analysisId === null)
    return null
  const value = riskValue(likelihood, consequence)
  const { word, level } = bandOf(RiskScaleSchema.parse(JSON.parse(scale)), value)
  const analysis = [analysisName, analysisYear].filter((one) => one !== null).join(' ')
  return { id: riskId, event: `${riskNumber}. ${riskEvent}`, value, word, level, analysisId, analysis }
}

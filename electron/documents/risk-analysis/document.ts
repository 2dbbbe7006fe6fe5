import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { buildRiskDocument } from './build'
import { analyses } from './sections/analyses'
import { scales } from './sections/scales'
import { summary } from './sections/summary'
import type { RiskDocument, RiskDocumentInput } from './view-model'

const contents: Section<RiskDocument> = () => [{ kind: 'contents', levels: 1 }]

/** The year's riskanalyser and those before changes, from plain figures to what the document says. */
export function riskAnalysisDocument(input: RiskDocumentInput): DocumentContent {
  const model = buildRiskDocument(input)
  return {
    documentType: 'Riskanalys',
    title: `${titleOf(model)} ${model.year}`,
    head: model.head,
    madeAt: model.madeAt,
    status: model.analyses.some(({ status }) => status === 'draft') ? 'Utkast' : null,
    numberedHeadings: true,
    blocks: compose(model, [summary, contents, scales, analyses]),
  }
}

/** What the document is about: one area, one analysis, else a nämnd or all of them. */
function titleOf({ serviceArea, analyses: [first, ...others], head }: RiskDocument): string {
  if (serviceArea !== null) return serviceArea
  return first !== undefined && others.length === 0 ? first.name : (head.committee ?? 'Alla nämnder')
}

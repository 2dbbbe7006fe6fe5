import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { riskAnalysisDocument } from '../../documents/risk-analysis/document'
import type { RiskDocumentInput } from '../../documents/risk-analysis/view-model'
import { type Composer, notYet, written } from './composed'
import { riskAnalysisInput } from './risk-analysis-input'

/** The year's riskanalyser; a year without any can't be written, and the reason says how to begin. */
export const composeRiskAnalysis: Composer = (context, choice) => {
  const input = riskAnalysisInput(context, choice)
  if (input.analyses.length > 0) return written(riskAnalysisDocument(input), missingInRiskAnalysis(input))
  const whose = input.areasWithout.length === 0 ? '' : ` för ${listInWords(input.areasWithout)}`
  return notYet(
    `Det finns ingen riskanalys${whose} ${choice.year}. Starta en under Analysera, Riskanalyser, eller läs in bladet Riskanalyser.`,
  )
}

/** What the document can't tell, each a sentence. */
function missingInRiskAnalysis({ analyses, areasWithout, year }: RiskDocumentInput): string[] {
  const risks = analyses.flatMap((analysis) => analysis.risks)
  const without = (field: 'responsible' | 'treatment'): number =>
    risks.filter((risk) => (risk[field] ?? '').trim() === '').length
  const named = (some: typeof analyses): string => listInWords(some.map(({ name }) => name))
  const drafts = analyses.filter(({ status }) => status === 'draft')
  const alone = analyses.filter(({ participants }) => participants.length === 0)
  return [
    ...(areasWithout.length > 0 ? [`Riskanalys för ${year} saknas för ${listInWords(areasWithout)}.`] : []),
    ...(drafts.length > 0 ? [`Inte fastställt: ${named(drafts)}. Dokumentet säger det.`] : []),
    ...(alone.length > 0 ? [`Deltagare saknas för ${named(alone)}.`] : []),
    ...(without('responsible') > 0
      ? [`${formatCount(without('responsible'), 'risk', 'risker')} saknar ansvarig.`]
      : []),
    ...(without('treatment') > 0 ? [`${formatCount(without('treatment'), 'risk', 'risker')} har ingen åtgärd.`] : []),
  ]
}

import { bandOf, compareRisks, type RiskScale, riskValue } from '../../../shared/domain/risk'
import type { Figure } from '../content/figure'
import type { AnalysisInput, AnalysisModel, RiskDocument, RiskDocumentInput, RiskModel, Valued } from './view-model'

const idsFigure = (ids: string[], description: string): Figure => ({
  value: ids.length,
  base: null,
  source: { description, recordType: 'risk', ids },
})

const countOf = (risks: readonly RiskModel[], description: string): Figure =>
  idsFigure(
    risks.map(({ id }) => id),
    description,
  )

/** Values every risk on the scale its analysis was made with, before and after treatment. */
export function buildRiskDocument(input: RiskDocumentInput): RiskDocument {
  const analyses = input.analyses.map(analysisModel)
  const risks = analyses.flatMap((analysis) => analysis.risks)
  return {
    ...input,
    analyses,
    scales: scalesOf(analyses),
    total: countOf(risks, `risker i riskanalyserna ${input.year}`),
    raised: countOf(
      risks.filter(({ raised }) => raised?.thisYear === true),
      `risker som tillkommit under ${input.year}`,
    ),
  }
}

function analysisModel(analysis: AnalysisInput): AnalysisModel {
  const { scale, name } = analysis
  const risks = analysis.risks.toSorted(compareRisks).map((risk): RiskModel => {
    const { residualLikelihood, residualConsequence } = risk
    const isValued = residualLikelihood !== null && residualConsequence !== null
    return {
      ...risk,
      before: valued(scale, risk.likelihood, risk.consequence),
      after: isValued ? valued(scale, residualLikelihood, residualConsequence) : null,
    }
  })
  const { earlier } = analysis
  const top = scale.bands.at(-1)?.word ?? ''
  return {
    ...analysis,
    risks,
    earlier: earlier && {
      year: earlier.year,
      added: idsFigure(earlier.addedIds, `risker som är nya sedan ${earlier.year}, ${name}`),
      removed: idsFigure(earlier.removedIds, `risker som utgått sedan ${earlier.year}, ${name}`),
      revalued:
        earlier.revaluedIds && idsFigure(earlier.revaluedIds, `risker med annat riskvärde än ${earlier.year}, ${name}`),
    },
    total: countOf(risks, `risker i riskanalysen ${name}`),
    gravest: {
      word: top,
      before: countOf(
        risks.filter(({ before }) => before.word === top),
        `risker i nivån ${top} före åtgärd, ${name}`,
      ),
      after: countOf(
        risks.filter(({ before, after }) => (after ?? before).word === top),
        `risker i nivån ${top} efter åtgärd, ${name}`,
      ),
    },
    before: matrixOf(scale, risks, ({ likelihood, consequence }) => [likelihood, consequence]),
    after: matrixOf(scale, risks, (risk) => [
      risk.residualLikelihood ?? risk.likelihood,
      risk.residualConsequence ?? risk.consequence,
    ]),
  }
}

function valued(scale: RiskScale, likelihood: number, consequence: number): Valued {
  const value = riskValue(likelihood, consequence)
  const { word, level } = bandOf(scale, value)
  return { value, word, level }
}

function matrixOf(
  scale: RiskScale,
  risks: readonly RiskModel[],
  placeOf: (risk: RiskModel) => [number, number],
): AnalysisModel['before'] {
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  return steps.toReversed().map((likelihood) => ({
    likelihood,
    cells: steps.map((consequence) => ({
      ...valued(scale, likelihood, consequence),
      risks: risks
        .filter((risk) => {
          const [atLikelihood, atConsequence] = placeOf(risk)
          return atLikelihood === likelihood && atConsequence === consequence
        })
        .sort((a, b) => a.number - b.number),
    })),
  }))
}

function scalesOf(analyses: readonly AnalysisModel[]): RiskDocument['scales'] {
  const scales: RiskDocument['scales'] = []
  for (const { scale, name } of analyses) {
    const same = scales.find((known) => JSON.stringify(known.scale) === JSON.stringify(scale))
    if (same === undefined) scales.push({ scale, names: [name] })
    else same.names.push(name)
  }
  return scales
}

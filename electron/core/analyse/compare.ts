import type { RiskAnalysis, RiskRow } from '../../../shared/contracts/analyse'
import { compareScales } from '../../../shared/domain/risk-scales'
import { bandOf, compareRisks, type RiskScale, riskValue } from '../../../shared/domain/risk'
import { pairRisks, type RiskPair } from '../../../shared/domain/risk-compare'
import type { Output } from '../../../shared/contracts'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { analysisTable, toAnalysis } from './analysis-repo'
import { risksOf } from './risk-repo'

const dueLabel = 'Klart senast'

type ComparedRow = Output<'analyse.compare'>['rows'][number]

/** What differs from an earlier analysis (`withId`) to this one (`id`), each valued on its own scale. */
export const compare: Handler<'analyse.compare'> = (context, { id, withId }) => {
  const table = analysisTable(context)
  const [from, to] = [toAnalysis(table.byId(withId)), toAnalysis(table.byId(id))]
  if (from.serviceAreaId !== to.serviceAreaId || from.occasion !== to.occasion) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Bara analyser av samma sak kan jämföras.' })
  }
  const related = from.year === to.year || to.copiedFromId === from.id || from.copiedFromId === to.id
  const later = risksOf(context.db, to.id).sort(compareRisks)
  const pairs = pairRisks(risksOf(context.db, from.id).sort(compareRisks), later, related)
  const scales = compareScales({ name: nameOf(from), scale: from.scale }, { name: nameOf(to), scale: to.scale })
  return {
    from: titleOf(from),
    to: titleOf(to),
    scale: scales.samePlaces ? to.scale : null,
    scaleSentence: scales.sentence,
    rows: pairs.map((pair) => compared(pair, from, to)),
  }
}

const nameOf = ({ year, revision }: RiskAnalysis): string => `${year}${revision > 1 ? ` version ${revision}` : ''}`
const titleOf = (analysis: RiskAnalysis): string =>
  `${nameOf(analysis)}, skala ${analysis.scale.size} × ${analysis.scale.size}`

function compared({ before, after }: RiskPair<RiskRow>, from: RiskAnalysis, to: RiskAnalysis): ComparedRow {
  const ends = { before: before && valued(from.scale, before), after: after && valued(to.scale, after) }
  const event = after?.event ?? before?.event ?? ''
  const number = after?.number ?? before?.number ?? 0
  if (before === null || after === null) {
    return { number, event, change: before === null ? 'added' : 'removed', ...ends, fields: [] }
  }
  const [old, now] = [wordsOf(from.scale, before), wordsOf(to.scale, after)]
  const fields = Object.keys(now)
    // Each year sets its own dates: that they differ says nothing.
    .filter((label) => label !== dueLabel || from.year === to.year)
    .map((label) => ({ label, before: old[label] ?? null, after: now[label] ?? null }))
    .filter((field) => field.before !== field.after)
  return { number, event, change: fields.length === 0 ? 'same' : 'changed', ...ends, fields }
}

function valued(scale: RiskScale, { likelihood, consequence }: RiskRow): NonNullable<ComparedRow['before']> {
  const value = riskValue(likelihood, consequence)
  return { likelihood, consequence, value, word: bandOf(scale, value).word }
}

/** A risk's fields in words; the order is the order of the table. */
function wordsOf(scale: RiskScale, risk: RiskRow): Record<string, string | null> {
  const step = (labels: string[], value: number | null): string | null =>
    value === null ? null : `${value} ${labels[value - 1] ?? ''}`.trim()
  return {
    Händelse: risk.event,
    Orsak: risk.cause,
    Krav: risk.requirementLabel,
    Process: risk.process,
    Sannolikhet: step(scale.likelihoodLabels, risk.likelihood),
    Konsekvens: step(scale.consequenceLabels, risk.consequence),
    Åtgärd: risk.treatment,
    'Sannolikhet efter åtgärd': step(scale.likelihoodLabels, risk.residualLikelihood),
    'Konsekvens efter åtgärd': step(scale.consequenceLabels, risk.residualConsequence),
    Ansvarig: risk.responsible,
    [dueLabel]: risk.dueOn,
  }
}

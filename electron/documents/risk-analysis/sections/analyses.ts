import { bullets, heading, paragraph } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { AnalysisModel, RiskDocument } from '../view-model'
import { matrixTable } from './matrix-table'
import { riskTable } from './risk-table'
import { sinceBefore } from './since-before'

/** A chapter an analysis: what it concerns, who took part, the matrix before and after, every risk, the decision. */
export function analyses({ analyses: all, year }: RiskDocument): Block[] {
  return all.flatMap((analysis) => chapter(analysis, year))
}

function chapter(analysis: AnalysisModel, year: number): Block[] {
  const { name, risks, participants } = analysis
  return [
    heading(1, analysis.occasion === 'change' ? `Före förändring: ${name}` : name),
    ...scopeParagraphs(analysis, year),
    ...(participants.length === 0
      ? [paragraph(say`Vilka som har deltagit är inte angivet.`)]
      : [paragraph(say`I analysen deltog:`), bullets(participants.map((role) => say`${role}`))]),
    ...(risks.length === 0
      ? [paragraph(say`Analysen har inga risker än.`)]
      : [
          heading(2, 'Riskmatris'),
          paragraph(gravestSentence(analysis)),
          ...sinceBefore(analysis),
          matrixTable(analysis, 'before', year),
          matrixTable(analysis, 'after', year),
          heading(2, 'Risker och åtgärder'),
          paragraph(
            say`Tabellen visar vad varje risk beror på, vilket krav den hotar och vad som görs åt den, den gravaste först:`,
          ),
          riskTable(analysis, year),
        ]),
    heading(2, 'Beslut'),
    paragraph(decisionSentence(analysis)),
  ]
}

function scopeParagraphs({ occasion, serviceArea, scope, changeOn, name }: AnalysisModel, year: number): Block[] {
  const concerns =
    occasion === 'change'
      ? say`Riskanalysen gäller en förändring inom ${serviceArea}. ${changeOn === null ? 'När den genomförs är inte angivet.' : `Den genomförs den ${dateText(changeOn)}.`}`
      : say`Riskanalysen gäller verksamhetsområdet ${name} under ${String(year)}.`
  return [paragraph(scope === null ? concerns : [...concerns, ...say` ${scope}`])]
}

function gravestSentence({ total, gravest, risks, scale }: AnalysisModel) {
  const unvalued = risks.filter(({ after }) => after === null).length
  const rest =
    unvalued === 0
      ? ''
      : ` ${unvalued === 1 ? 'En risk är inte värderad' : `${unvalued} risker är inte värderade`} efter åtgärd och står kvar på sin plats.`
  return say`Analysen har ${counted(total, 'risk', 'risker')} på skalan ${String(scale.size)} × ${String(scale.size)}. I nivån ${gravest.word} finns ${gravest.before} före åtgärd och ${gravest.after} efter. I tabellerna står riskernas nummer.${rest}`
}

function decisionSentence({ status, decidedBy, decidedOn, revision }: AnalysisModel) {
  if (status === 'draft') return say`Riskanalysen är ett utkast och inte fastställd.`
  const version = revision > 1 ? ` i version ${revision}` : ''
  return say`Riskanalysen fastställdes${version} den ${dateText(decidedOn)}${decidedBy === null ? '' : ` av ${inSentence(decidedBy)}`}.`
}

import { listInWords } from '../../../../shared/domain/swedish'
import { formatDate } from '../../../../shared/text/format'
import { bullets, cell, heading, notice, paragraph, row } from '../../content/blocks'
import { counted, figureText } from '../../content/figure'
import type { Block, TableBlock } from '../../content/model'
import { say, together } from '../../content/say'
import type { AnalysisModel, RiskDocument } from '../view-model'

/** How many risks, how many of the gravest before and after, and what is not analysed. */
export function summary(model: RiskDocument): Block[] {
  const { analyses, areasWithout, raised, total, year } = model
  return [
    heading(1, 'Sammanfattning'),
    paragraph(
      together(
        say`${kindsSentence(analyses, year)} ${analyses.length === 1 ? 'Den beskriver' : 'Tillsammans beskriver de'} ${counted(total, 'risk', 'risker')}.`,
        raised.value ? say`${counted(raised, 'risk har', 'risker har')} tillkommit under året.` : [],
      ),
    ),
    overview(model),
    ...(areasWithout.length === 0
      ? []
      : [
          notice(
            say`Riskanalys för ${String(year)} saknas för ${listInWords(areasWithout)}. Riskerna där är inte med i dokumentet.`,
          ),
        ]),
    ...waiting(analyses),
  ]
}

function kindsSentence(analyses: readonly AnalysisModel[], year: number): string {
  const changes = analyses.filter(({ occasion }) => occasion === 'change').length
  const yearly = analyses.filter(({ occasion }) => occasion === 'yearly')
  const parts = [
    ...(yearly.length === 0
      ? []
      : [
          yearly.length === 1
            ? `riskanalysen ${year} för ${yearly[0]?.name}`
            : `riskanalyserna ${year} för ${yearly.length} verksamhetsområden`,
        ]),
    ...(changes === 0
      ? []
      : [
          changes === 1
            ? `en riskanalys före en förändring ${year}`
            : `${changes} riskanalyser före förändringar ${year}`,
        ]),
  ]
  return `Dokumentet redovisar ${listInWords(parts)}.`
}

function overview({ analyses, year, scales }: RiskDocument): TableBlock {
  const word = scales.length === 1 ? (analyses[0]?.gravest.word ?? 'Högsta nivån') : 'Högsta nivån'
  return {
    kind: 'table',
    caption: `Riskanalyser ${year}: antal risker och hur många i den högsta nivån`,
    columns: [
      { title: 'Riskanalys', align: 'left', width: 3.2 },
      { title: 'Risker', align: 'right', width: 0.9 },
      { title: `${word} före åtgärd`, align: 'right', width: 1.2 },
      { title: `${word} efter åtgärd`, align: 'right', width: 1.2 },
      { title: 'Beslut', align: 'left', width: 2.4 },
    ],
    rows: analyses.map((analysis) =>
      row(
        analysis.name,
        cell(figureText(analysis.total)),
        cell(figureText(analysis.gravest.before)),
        cell(figureText(analysis.gravest.after)),
        analysis.status === 'draft' ? 'Utkast, inte fastställd' : `Fastställd ${formatDate(analysis.decidedOn)}`,
      ),
    ),
  }
}

/** Drafts of new versions are told, since what is in force does not hold their risks. */
function waiting(analyses: readonly AnalysisModel[]): Block[] {
  const items = analyses.flatMap(({ name, draft }) =>
    draft === null
      ? []
      : [
          say`${name}: ett utkast till version ${String(draft.revision)} väntar på beslut${draft.raised === 0 ? '' : draft.raised === 1 ? ', med en risk som har tillkommit under året' : `, med ${draft.raised} risker som har tillkommit under året`}.`,
        ],
  )
  if (items.length === 0) return []
  return [paragraph(say`Dokumentet visar det som är fastställt. Därutöver finns:`), bullets(items)]
}

import { bandSpan, type RiskScale } from '../../../../shared/domain/risk'
import { listInWords } from '../../../../shared/domain/swedish'
import { cell, heading, paragraph, row } from '../../content/blocks'
import type { Block, TableBlock } from '../../content/model'
import { say } from '../../content/say'
import type { RiskDocument } from '../view-model'

/** How risk is valued and what each level demands; once a scale, since values on one say nothing on another. */
export function scales({ scales: used }: RiskDocument): Block[] {
  return [
    heading(1, 'Så värderas riskerna'),
    paragraph(
      say`Varje risk värderas efter hur sannolik den är och hur allvarliga konsekvenserna blir. Riskvärdet är sannolikhet gånger konsekvens. Värdet efter åtgärd är det som väntas när åtgärden är genomförd.`,
    ),
    ...(used.length === 1
      ? []
      : [
          paragraph(
            say`Analyserna är gjorda på ${String(used.length)} olika skalor. Värden på olika skalor kan inte jämföras eller läggas ihop.`,
          ),
        ]),
    ...used.flatMap(({ scale, names }) => [
      ...(used.length === 1
        ? []
        : [paragraph(say`Skalan med ${String(scale.size)} steg gäller ${listInWords(names)}.`)]),
      stepsTable(scale),
      bandTable(scale),
      ...(scale.treatmentFromConsequence === null
        ? []
        : [
            paragraph(
              say`En risk med konsekvens ${String(scale.treatmentFromConsequence)}${scale.treatmentFromConsequence < scale.size ? ' eller mer' : ''} ska alltid ha en åtgärd, oavsett riskvärde.`,
            ),
          ]),
    ]),
  ]
}

const stepsTable = ({ size, likelihoodLabels, consequenceLabels }: RiskScale): TableBlock => ({
  kind: 'table',
  caption: `Stegen på skalan ${size} × ${size}`,
  columns: [
    { title: 'Steg', align: 'left', width: 1 },
    { title: 'Sannolikhet', align: 'left', width: 3 },
    { title: 'Konsekvens', align: 'left', width: 3 },
  ],
  rows: likelihoodLabels.map((label, index) => row(String(index + 1), label, consequenceLabels[index] ?? '')),
})

const bandTable = (scale: RiskScale): TableBlock => ({
  kind: 'table',
  caption: `Nivåerna på skalan ${scale.size} × ${scale.size} och vad de kräver`,
  columns: [
    { title: 'Nivå', align: 'left', width: 1.4 },
    { title: 'Riskvärde', align: 'left', width: 1.4 },
    { title: 'Vad nivån kräver', align: 'left', width: 5 },
  ],
  rows: scale.bands.toReversed().map(({ word, level, demand }) => ({
    total: false,
    cells: [cell(word, level), cell(bandSpan(scale, level)), cell(demand)],
  })),
})

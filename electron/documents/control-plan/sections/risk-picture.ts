import { listInWords } from '../../../../shared/domain/swedish'
import { heading, paragraph } from '../../content/blocks'
import type { Block, TableBlock } from '../../content/model'
import { say, strong } from '../../content/say'
import { counted } from '../../content/figure'
import { inSentence } from '../../content/swedish'
import { listed } from '../../content/say'
import type { ControlPlanModel, ControlRiskPicture } from '../view-model'

/** The plan's risks on their scale; a table that reads without colour. */
export function riskPicture({ pictures, year }: ControlPlanModel): Block[] {
  if (pictures.length === 0) return []
  return [
    heading(1, 'Riskbild'),
    ...pictures.flatMap((picture) => [paragraph(bandSentence(picture)), matrixTable(picture, year)]),
  ]
}

const bandSentence = ({ bands, scale }: ControlRiskPicture) =>
  say`Riskvärdet är sannolikhet gånger konsekvens på en skala med ${String(scale.size)} steg. Planen kontrollerar ${listed(
    bands
      .filter(({ figure }) => figure.value !== 0)
      .toReversed()
      .map(({ figure, word, span }) => say`${counted(figure, 'risk', 'risker')} i nivån ${word} (${span})`),
  )}. Nivåerna kräver: ${listInWords(scale.bands.toReversed().map(({ word, demand }) => `${word} – ${inSentence(demand)}`))}.`

function matrixTable({ scale, matrix }: ControlRiskPicture, year: number): TableBlock {
  return {
    kind: 'table',
    caption: `Planens risker ${year} efter sannolikhet och konsekvens, skala ${scale.size} × ${scale.size}`,
    columns: [
      { title: 'Sannolikhet', align: 'left', width: 1.3 },
      ...scale.consequenceLabels.map((label, index) => ({
        title: `Konsekvens ${index + 1} ${label}`,
        align: 'left' as const,
        width: 1.5,
      })),
    ],
    rows: matrix.map(({ likelihood, cells }) => ({
      total: false,
      cells: [
        { content: [strong(`${likelihood} ${scale.likelihoodLabels[likelihood - 1] ?? ''}`)], tone: null },
        ...cells.map(({ value, word, level, figure }) => {
          const grade = `${value}\u00a0${word}`
          const content =
            figure.value === 0 ? say`${grade}, inga` : say`${strong(grade)}, ${counted(figure, 'risk', 'risker')}`
          return { content, tone: level }
        }),
      ],
    })),
  }
}

import type { Block, TableBlock } from '../../content/model'
import { listInWords } from '../../../../shared/domain/swedish'
import { cell, heading, paragraph, paragraphIf, row } from '../../content/blocks'
import { say, strong, together } from '../../content/say'
import { orMissing } from '../../content/swedish'
import type { PlanLetter, RiskPicture } from '../view-model'
import { riskSentence } from './summary'

const HIGHEST = 10

/** The matrix as a table: every cell says its riskvärde, its level in words and how many risks stand there. */
function matrixTable({ scale, matrix }: RiskPicture, year: number): TableBlock {
  return {
    kind: 'table',
    caption: `Antal risker ${year} efter sannolikhet och konsekvens, skala ${scale.size} × ${scale.size}`,
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
          const here = figure.value ?? 0
          const grade = `${value}\u00a0${word}`
          const content =
            here === 0 ? say`${grade}, inga` : say`${strong(grade)}, ${figure} ${here === 1 ? 'risk' : 'risker'}`
          return { content, tone: level }
        }),
      ],
    })),
  }
}

function highestTable({ highest, scale }: RiskPicture, year: number): Block[] {
  const grave = highest.filter((risk) => risk.level === 'high')
  if (grave.length === 0) return [paragraph(say`Ingen risk ligger i den högsta nivån.`)]
  const shown = grave.slice(0, HIGHEST)
  return [
    {
      kind: 'table',
      caption: `${shown.length < grave.length ? `De ${HIGHEST} gravaste av ${grave.length} risker` : 'Risker'} i den högsta nivån ${year}, skala ${scale.size} × ${scale.size}`,
      columns: [
        { title: 'Verksamhetsområde', align: 'left', width: 1.9 },
        { title: 'Risk', align: 'left', width: 3.4 },
        { title: 'Riskvärde', align: 'left', width: 1.2 },
        { title: 'Åtgärd', align: 'left', width: 2.7 },
      ],
      rows: shown.map(({ serviceArea, event, value, word, level, figure, treatment }) =>
        row(
          serviceArea,
          event,
          cell({ text: `${value}\u00a0${word}`, strong: false, source: figure.source }, level),
          orMissing(treatment),
        ),
      ),
    },
  ]
}

/** The risks that the plan rests on, per scale; what lacks an analysis is named. */
export function riskBlocks(letter: PlanLetter): Block[] {
  const { riskPictures, areasWithoutAnalysis, riskYear } = letter
  const without =
    areasWithoutAnalysis.length > 0 && riskPictures.length > 0
      ? say`Riskanalys för ${String(riskYear)} saknas för ${listInWords(areasWithoutAnalysis)}.`
      : []
  const grave = riskPictures.some(({ highest }) => highest.some(({ level }) => level === 'high'))
  const shown = grave
    ? 'Tabellerna visar hur riskerna fördelas och vad som görs åt de gravaste.'
    : 'Tabellen visar hur riskerna fördelas.'
  const how = riskPictures.length > 0 ? say`Riskvärdet är sannolikhet gånger konsekvens före åtgärd. ${shown}` : []
  return [
    heading(2, 'Riskbild'),
    ...paragraphIf(together(riskSentence(letter), how, without)),
    ...riskPictures.flatMap((picture) => [matrixTable(picture, riskYear), ...highestTable(picture, riskYear)]),
  ]
}

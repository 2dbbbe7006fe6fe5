import type { TableBlock } from '../../content/model'
import { say, strong } from '../../content/say'
import type { AnalysisModel, MatrixCell } from '../view-model'

/** The matrix as a table: every cell says its riskvärde, its level and which risks stand there. */
export function matrixTable(analysis: AnalysisModel, when: 'before' | 'after', year: number): TableBlock {
  const { scale, name } = analysis
  const words = when === 'before' ? 'före åtgärd' : 'efter åtgärd'
  return {
    kind: 'table',
    caption: `Riskmatris ${words}, ${name} ${year}`,
    columns: [
      { title: 'Sannolikhet', align: 'left', width: 1.3 },
      ...scale.consequenceLabels.map((label, index) => ({
        title: `Konsekvens ${index + 1} ${label}`,
        align: 'left' as const,
        width: 1.5,
      })),
    ],
    rows: analysis[when].map(({ likelihood, cells }) => ({
      total: false,
      cells: [
        { content: [strong(`${likelihood} ${scale.likelihoodLabels[likelihood - 1] ?? ''}`)], tone: null },
        ...cells.map((one) => ({ content: cellWords(one), tone: one.level })),
      ],
    })),
  }
}

function cellWords({ value, word, risks }: MatrixCell) {
  const grade = `${value}\u00a0${word}`
  if (risks.length === 0) return say`${grade}`
  const numbers = risks.map(({ number }) => number).join(', ')
  return say`${strong(grade)}: ${risks.length === 1 ? 'risk' : 'risker'} ${numbers}`
}

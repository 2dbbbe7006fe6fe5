import type { QuestionFigure } from '../../../shared/contracts/questionnaire'
import { answerInWords } from '../../../shared/domain/questionnaire/answer'
import { formatCount, formatNumber, formatShare, UNKNOWN } from '../../../shared/text/format'
import { SegmentedBar, type SegmentLook, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import classes from './questionnaire.module.css'

type Figures = Pick<QuestionFigure['figures'], 'base' | 'counts' | 'spread'>

const looks: readonly SegmentLook[] = ['fill', 'soft', 'fill2', 'open', 'hatched']

/** 'ja 18 av 20 (90 %), nej 2 av 20 (10 %)', 'median 82 %, från 40 % till 100 %', '12 svar'. */
export function figureWords({ question: { answerKind } }: QuestionFigure, { base, counts, spread }: Figures): string {
  if (base === 0) return 'Inga svar'
  if (counts.length > 0) {
    return counts
      .filter(({ count }) => count > 0)
      .map(({ answer, count }) => `${answer} ${formatShare(count, base)}`)
      .join(', ')
  }
  if (spread === null) return formatCount(base, 'svar', 'svar')
  const inWords = (value: number): string => answerInWords(answerKind, String(value)) ?? ''
  return `median ${inWords(spread.median)}, från ${inWords(spread.least)} till ${inWords(spread.most)}`
}

export function FigureCell({ row }: { row: QuestionFigure }) {
  const { base, counts } = row.figures
  return (
    <span className={classes.figures}>
      <span>{figureWords(row, row.figures)}</span>
      {counts.length > 0 && base > 0 && (
        <SegmentedBar
          slim
          legend="none"
          label={row.question.text}
          segments={counts.map(({ answer, count }, index) => ({
            label: answer,
            value: count,
            text: '',
            look: looks[index % looks.length] ?? 'open',
          }))}
        />
      )}
    </span>
  )
}

const number: Column<QuestionFigure> = {
  id: 'number',
  header: 'Nr',
  width: 3,
  grow: 0,
  numeric: true,
  cell: ({ question }) => String(question.position),
}
const text: Column<QuestionFigure> = {
  id: 'text',
  header: 'Fråga',
  width: 14,
  grow: 3,
  key: true,
  cell: ({ question }) => question.text,
}
const answers: Column<QuestionFigure> = {
  id: 'answers',
  header: 'Svar',
  width: 15,
  grow: 3,
  cell: (row) => <FigureCell row={row} />,
}
const base: Column<QuestionFigure> = {
  id: 'base',
  header: 'Antal svar',
  width: 5,
  grow: 0,
  numeric: true,
  cell: ({ figures }) => formatNumber(figures.base),
}
const deviations: Column<QuestionFigure> = {
  id: 'deviations',
  header: 'Avvikelser',
  width: 6,
  grow: 0,
  numeric: true,
  cell: (row) =>
    row.question.ruleWords === null ? (
      UNKNOWN
    ) : row.deviations === 0 ? (
      '0'
    ) : (
      <ToneChip tone="mid">{formatNumber(row.deviations)}</ToneChip>
    ),
}
const earlier: Column<QuestionFigure> = {
  id: 'earlier',
  header: 'Förra gången',
  width: 13,
  grow: 2,
  cell: (row) => (
    <span className={classes.small}>
      {row.earlier === null ? 'Frågan fanns inte' : figureWords(row, row.earlier)}
      {row.earlier?.reworded && ' (annan formulering då)'}
    </span>
  ),
}

export const figureColumns = (compared: boolean): Column<QuestionFigure>[] => [
  number,
  text,
  answers,
  base,
  deviations,
  ...(compared ? [earlier] : []),
]
export const figuresBesidePanel = [number, text, answers, deviations]

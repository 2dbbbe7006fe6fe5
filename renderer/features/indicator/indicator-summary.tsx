import type { IndicatorJudgement, IndicatorRow } from '../../../shared/contracts/indicator'
import { indicatorJudgementNames } from '../../../shared/text/collect-names'
import { formatNumber } from '../../../shared/text/format'
import { Button, Card } from '../../ui'
import classes from './indicator.module.css'

/** What is counted: how it has gone since the year before, or how it stands to the group. */
export const judgedBy = {
  sedan: { words: 'Sedan året innan', of: (row: IndicatorRow) => row.trend },
  mot: { words: 'Mot jämförelsegruppen', of: (row: IndicatorRow) => row.compared?.judgement ?? null },
} as const
export type JudgedBy = keyof typeof judgedBy

interface IndicatorSummaryProps {
  rows: readonly IndicatorRow[]
  chosen: Readonly<Record<JudgedBy, IndicatorJudgement | null>>
  onChoose: (by: JudgedBy, judgement: IndicatorJudgement | null) => void
}

const judgements = ['better', 'worse', 'equal'] as const

/** What has become better and worse, and where one stands; each count is a way to its rows. */
export function IndicatorSummary({ rows, chosen, onChoose }: IndicatorSummaryProps) {
  return (
    <Card title="Vad har blivit bättre och sämre">
      <div className={classes.summaries}>
        {(Object.keys(judgedBy) as JudgedBy[]).map((by) => {
          const { words, of } = judgedBy[by]
          const counted = rows.map(of)
          const unknown = counted.filter((judgement) => judgement === null).length
          return (
            <p key={by} className={classes.summary}>
              <span>{`${words}:`}</span>
              {judgements.map((judgement) => (
                <Button
                  key={judgement}
                  look="link"
                  aria-pressed={chosen[by] === judgement}
                  onClick={() => onChoose(by, chosen[by] === judgement ? null : judgement)}
                >
                  {`${formatNumber(counted.filter((one) => one === judgement).length)} ${indicatorJudgementNames[judgement]}`}
                </Button>
              ))}
              {unknown > 0 && <span className={classes.quiet}>{`${formatNumber(unknown)} utan bedömning`}</span>}
            </p>
          )
        })}
      </div>
    </Card>
  )
}

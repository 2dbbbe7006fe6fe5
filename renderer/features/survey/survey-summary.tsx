import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { SurveySeries, SurveyVerdict } from '../../../shared/contracts/survey'
import { changeRule } from '../../../shared/domain/survey/change'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Button, Card } from '../../ui'
import { changeOf } from './survey-words'
import classes from './survey.module.css'

interface SurveySummaryProps {
  series: readonly SurveySeries[]
  gender: GenderOrTotal
  chosen: SurveyVerdict | null
  onChoose: (verdict: SurveyVerdict | null) => void
}

const words: ReadonlyArray<readonly [SurveyVerdict, string]> = [
  ['risen', 'har ökat'],
  ['fallen', 'har minskat'],
  ['chance', 'är inom felmarginalen'],
]

/** What has risen and fallen since the measurement before, each count a way to its rows. */
export function SurveySummary({ series, gender, chosen, onChoose }: SurveySummaryProps) {
  const changes = series.map((one) => changeOf(one, gender)).filter((change) => change !== undefined)
  if (changes.length === 0) return null
  return (
    <Card title="Vad har ändrats sedan förra mätningen">
      <p className={classes.summary}>
        <span>{`Av ${formatCount(changes.length, 'resultat som kan jämföras', 'resultat som kan jämföras')}:`}</span>
        {words.map(([verdict, word]) => (
          <Button
            key={verdict}
            look="link"
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(chosen === verdict ? null : verdict)}
          >
            {`${formatNumber(changes.filter((change) => change.verdict === verdict).length)} ${word}`}
          </Button>
        ))}
      </p>
      <p className={classes.rule}>{changeRule}</p>
    </Card>
  )
}

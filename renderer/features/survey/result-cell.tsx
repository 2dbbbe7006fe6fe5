import type { SurveyChange, SurveyResult } from '../../../shared/contracts/survey'
import { formatNumber, formatPercent, UNKNOWN } from '../../../shared/text/format'
import { Protected, ToneChip } from '../../ui'
import { changeSentence, signed } from './survey-words'
import classes from './survey.module.css'

/** A share with its base always beside; withheld and unknown are told apart. */
export function ResultCell({ result }: { result: SurveyResult | undefined }) {
  if (result === undefined) return UNKNOWN
  if (result.withheld) return <Protected>visas inte</Protected>
  return (
    <span className={classes.result}>
      {formatPercent(result.share)} <span className={classes.base}>av {formatNumber(result.answers)}</span>
    </span>
  )
}

const chips = {
  risen: { tone: 'low', icon: 'arrowUp', word: 'Ökat' },
  fallen: { tone: 'high', icon: 'arrowDown', word: 'Minskat' },
} as const

/** Risen or fallen, or a difference that chance can give; the figures are in its title and in the panel. */
export function ChangeCell({ change }: { change: SurveyChange | undefined }) {
  if (change === undefined) return UNKNOWN
  const words = changeSentence(change)
  if (change.verdict === 'chance') {
    return (
      <span className={classes.chance} title={words}>
        {signed(change.points)}, inom felmarginalen
      </span>
    )
  }
  const { tone, icon, word } = chips[change.verdict]
  return (
    <span title={words}>
      <ToneChip tone={tone} icon={icon}>
        {`${word} ${signed(change.points)}`}
      </ToneChip>
    </span>
  )
}

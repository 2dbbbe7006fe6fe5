import type { DevelopmentRow } from '../../../shared/contracts/development'
import { Button } from '../../ui'
import classes from './development.module.css'
import { EffectWords } from './words'

interface EffectPartProps {
  row: Pick<DevelopmentRow, 'effect' | 'effectDueOn' | 'effectOn' | 'effectNote' | 'effectState'>
  frozen: boolean
  onAnswer: () => void
}

/** Whether it had the wished effect: the answer with what shows it, or when it is asked. Nothing before it is done. */
export function EffectPart({ row, frozen, onAnswer }: EffectPartProps) {
  if (row.effectState === 'none') return null
  const answered = row.effectState === 'answered'
  return (
    <section>
      <div className={classes.head}>
        <h3 className={classes.heading}>Hade det önskad effekt?</h3>
        {!frozen && (
          <Button look={row.effectState === 'due' ? 'default' : 'quiet'} inRow onClick={onAnswer}>
            {answered ? 'Ändra svaret' : 'Följ upp effekten'}
          </Button>
        )}
      </div>
      <p>
        <EffectWords row={row} />
        {row.effectOn !== null && <span className={classes.quiet}>{` uppföljt ${row.effectOn}`}</span>}
      </p>
      {row.effectNote !== null && <p className={classes.text}>{row.effectNote}</p>}
    </section>
  )
}

import type { SanctionCase } from '../../../shared/contracts/sanction-case'
import type { SanctionStep } from '../../../shared/contracts/values'
import { capitalStep } from '../../../shared/domain/sanction/words'
import { decisionLevelNames } from '../../../shared/text/act-names'
import { formatDate } from '../../../shared/text/format'
import { Button, Card, confirmDialog, Icon } from '../../ui'
import classes from './sanction.module.css'

type Rung = SanctionCase['ladder'][number]

interface LadderCardProps {
  view: SanctionCase
  busy: boolean
  onPrepare: (step: SanctionStep) => void
}

/** The ladder with what has been taken, what is prepared and what may come next, and who decides each. */
export function LadderCard({ view, busy, onPrepare }: LadderCardProps) {
  const { ladder, proposal } = view
  const waits = proposal === null ? (ladder.find(({ isNext }) => isNext) ?? ladder.at(-1))?.canPrepare : undefined
  const note =
    proposal !== null
      ? 'Ett förslag i taget: besluta eller återta det som bereds innan nästa.'
      : waits?.ok === false && ladder.every(({ canPrepare }) => !canPrepare.ok)
        ? waits.reasons.join(' ')
        : undefined
  const prepare = async ({ step, warnings }: Rung) => {
    const sure =
      warnings.length === 0 ||
      (await confirmDialog({
        title: `Bered ${capitalStep(step).toLocaleLowerCase('sv')}?`,
        body: `${warnings.join(' ')} Skälet till avsteget skrivs i förslaget.`,
        confirm: 'Bered steget',
      }))
    if (sure) onPrepare(step)
  }
  return (
    <Card title="Sanktionstrappan" note={note}>
      <ol className={classes.ladder}>
        {ladder.map((rung, index) => (
          <li
            key={rung.step}
            className={classes.rung}
            data-state={stateOf(rung)}
            aria-current={rung.isProposed ? 'step' : undefined}
          >
            <span className={classes.ring} aria-hidden>
              {rung.takenOn.length > 0 ? <Icon name="check" size={15} /> : index + 1}
            </span>
            <span className={classes.rungName}>{capitalStep(rung.step)}</span>
            <span className={classes.rungWords}>{decisionLevelNames[rung.level]} beslutar</span>
            {rung.takenOn.map((day) => (
              <span key={day} className={classes.rungWords}>
                beslutat {formatDate(day)}
              </span>
            ))}
            {rung.isProposed && <span className={classes.rungWords}>under beredning</span>}
            {rung.canPrepare.ok && (
              <Button
                look={rung.isNext ? 'accent' : 'quiet'}
                inRow
                busy={busy}
                aria-label={`Bered ${capitalStep(rung.step).toLocaleLowerCase('sv')}`}
                onClick={() => void prepare(rung)}
              >
                Bered
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function stateOf({ takenOn, isProposed, isNext }: Rung): 'taken' | 'proposed' | 'next' | 'open' {
  if (isProposed) return 'proposed'
  if (takenOn.length > 0) return 'taken'
  return isNext ? 'next' : 'open'
}

import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { formatNumber } from '../../../shared/text/format'
import { ButtonLink, Card } from '../../ui'
import classes from './assess.module.css'
import { rowsOf } from './rows-address'

/** Why planned granskningar were not carried out. Historik tells how many, never why. */
export function NotCompletedCard({ figures }: { figures: OutcomeFigures }) {
  const { notCompleted } = figures
  const without = withoutReason(figures)
  const none = notCompleted.length === 0 && without === 0
  return (
    <Card title="Ej genomförda" note={notCompleted.length === 0 ? undefined : 'med orsak'}>
      {none && <p className={classes.quiet}>Ingen planerad granskning är registrerad som ej genomförd.</p>}
      <ul className={classes.reasons}>
        {notCompleted.map(({ reason, count }) => (
          <li key={reason}>
            <span>{reason}</span>
            <ButtonLink look="link" href={rowsOf({ reason })}>
              {formatNumber(count)}
            </ButtonLink>
          </li>
        ))}
        {without > 0 && (
          <li>
            <span>orsak saknas i Historik</span>
            <span>{formatNumber(without)}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}

function withoutReason({ serviceTypes }: OutcomeFigures): number {
  const brought = serviceTypes.filter(({ source }) => source === 'historik')
  return brought.reduce((sum, { planned, completed }) => {
    return planned === null || completed === null ? sum : sum + Math.max(0, planned - completed)
  }, 0)
}

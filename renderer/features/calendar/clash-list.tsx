import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { Button, Card } from '../../ui'
import classes from './calendar.module.css'

type Clashes = Output<'plan.calendar'>['clashes']

/** Who can't be at two places at once, each in a sentence that leads to the day. */
export function ClashList({ clashes, onGoTo }: { clashes: Clashes; onGoTo: (day: string) => void }) {
  if (clashes.length === 0) return null
  return (
    <Card title="Krockar" note={formatCount(clashes.length, 'krock', 'krockar')}>
      <ul className={classes.clashes}>
        {clashes.map(({ date, ids, sentence }) => (
          <li key={`${date}-${ids.join('-')}`}>
            <Button look="link" onClick={() => onGoTo(date)}>
              {date}
            </Button>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </Card>
  )
}

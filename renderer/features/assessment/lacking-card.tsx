import type { AssessmentView } from '../../../shared/contracts/assessment'
import { Card, Icon } from '../../ui'
import classes from './assessment.module.css'

/** What lacks before the judgement can be decided, and who then decides. */
export function LackingCard({ view: { ready, approval } }: { view: AssessmentView }) {
  const title = !ready.ok ? 'Det här återstår' : approval === null ? 'Klar att fastställa' : 'Klar att skickas'
  return (
    <Card title={title}>
      <ul className={classes.lacking}>
        {ready.reasons.map((reason) => (
          <li key={reason}>
            <Icon name="warning" size={15} />
            <span>{reason}</span>
          </li>
        ))}
        <li>
          <Icon name={approval === null ? 'check' : 'person'} size={15} />
          <span>{approval ?? 'Ingen annan behöver godkänna: den som bedömer fastställer.'}</span>
        </li>
      </ul>
    </Card>
  )
}

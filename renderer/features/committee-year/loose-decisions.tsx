import type { CommitteeDecision } from '../../../shared/contracts/committee-year'
import { Card } from '../../ui'
import { DecisionLine } from './decision-line'

/** Decisions of the year that were taken outside every meeting that is entered. */
export function LooseDecisions({ decisions }: { decisions: readonly CommitteeDecision[] }) {
  return (
    <Card title="Beslut utanför de inlagda sammanträdena">
      {decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} showsHeading />
      ))}
    </Card>
  )
}

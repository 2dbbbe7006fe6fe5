import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { formatCount } from '../../../shared/text/format'
import { PlanDecisionDialog } from '../../lib/plan-decision-dialog'
import { useCommand } from '../../lib/queries'
import { Notice } from '../../ui'
import { expectedInAll, titleOf } from './words'

interface DecideDialogProps {
  view: MultiYearView
  today: string
  onClose: () => void
}

/** Who decides and when; what the plan leaves open is said before. */
export function DecideDialog({ view, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decideMultiYear')
  const { plan, rows } = view
  const gaps = rows.flatMap(({ gaps: own }) => own).filter(({ kind }) => kind !== 'nobody')
  return (
    <PlanDecisionDialog
      title={`Fastställ ${titleOf(plan.firstYear).toLocaleLowerCase('sv')}`}
      today={today}
      usually="Gruppchef"
      command={command}
      onDecide={(decision) =>
        command.mutate({ planId: plan.id, version: plan.version, ...decision }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        {formatCount(expectedInAll(view), 'uppföljning', 'uppföljningar')} på tre år. Planen låses. Ändringar görs sedan
        i en ny version.
      </p>
      {gaps.length > 0 && (
        <Notice
          kind="warning"
          title={`${formatCount(gaps.length, 'lucka finns', 'luckor finns')} i planen.`}
          details={gaps.map(({ sentence }) => sentence)}
        >
          Planen kan ändå fastställas. Luckorna skrivs ut i dokumentet.
        </Notice>
      )}
    </PlanDecisionDialog>
  )
}

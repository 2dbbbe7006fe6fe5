import type { ControlPlanView } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import { PlanDecisionDialog } from '../../lib/plan-decision-dialog'
import { useCommand } from '../../lib/queries'

interface DecideDialogProps {
  view: ControlPlanView
  today: string
  onClose: () => void
}

/** Who decides and when; says what happens then. */
export function DecideDialog({ view: { plan, activities }, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decideControlPlan')
  return (
    <PlanDecisionDialog
      title={`Fastställ internkontrollplan ${plan.year}`}
      today={today}
      usually="Nämnden"
      dateLabel="Beslutsdatum"
      command={command}
      onDecide={(decision) =>
        command.mutate({ planId: plan.id, version: plan.version, ...decision }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        {formatCount(activities.length, 'kontrollmoment', 'kontrollmoment')} låses. Resultat registreras sedan varje
        tertial utan att planen ändras. Ändringar i planen görs i en ny version.
      </p>
    </PlanDecisionDialog>
  )
}

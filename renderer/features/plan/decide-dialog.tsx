import type { PlanView } from '../../../shared/contracts/plan'
import { capacityWords } from '../../../shared/domain/plan/capacity'
import { formatCount, formatDays, formatNumber } from '../../../shared/text/format'
import { PlanDecisionDialog } from '../../lib/plan-decision-dialog'
import { useCommand } from '../../lib/queries'
import { Notice } from '../../ui'

interface DecideDialogProps {
  view: PlanView
  today: string
  onClose: () => void
}

/** Who decides and when; says what happens then. */
export function DecideDialog({ view, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decide')
  const { plan, rows, capacity, notes } = view
  return (
    <PlanDecisionDialog
      title={`Fastställ uppföljningsplan ${plan.year}`}
      today={today}
      usually="Gruppchef"
      command={command}
      onDecide={(decision) =>
        command.mutate({ planId: plan.id, version: plan.version, ...decision }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        {formatCount(rows.length, 'rad', 'rader')}, {formatNumber(capacity.planned)} av {formatDays(capacity.available)}
        : {capacityWords(capacity)}. Planen låses, och varje rad får sin granskning under Samla in. Ändringar görs sedan
        i en ny version.
      </p>
      {notes.length > 0 && <Notice title="Det här går att fastställa, men bör vara känt:" details={notes} />}
    </PlanDecisionDialog>
  )
}

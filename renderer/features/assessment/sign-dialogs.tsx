import type { Assessment, AssessmentView } from '../../../shared/contracts/assessment'
import { useCommand } from '../../lib/queries'
import { SignDialog } from './sign-dialog'

interface OwnDialogProps {
  view: AssessmentView
  open: Assessment
  number: string
  onClose: () => void
}

const judge = {
  roleLabel: 'Bedömd av (roll)',
  dateLabel: 'Bedömd den',
  missing: 'Ange vem som har gjort bedömningen (roll).',
}

const outcomeOf = ({ outcomeChoices }: AssessmentView, { outcome }: Assessment): string =>
  outcomeChoices.find(({ value }) => value === outcome)?.label ?? ''

export function SendDialog({ view, open, number, onClose }: OwnDialogProps) {
  const command = useCommand('assess.sendAssessment')
  return (
    <SignDialog
      {...judge}
      title={`Skicka bedömningen av granskning ${number} för godkännande`}
      action="Skicka"
      role={view.actor ?? ''}
      command={command}
      onSign={(judgedBy, judgedOn) =>
        command.mutate({ id: open.id, version: open.version, judgedBy, judgedOn }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        Utfall: {outcomeOf(view, open)}. {view.approval} Bedömningen låses tills den godkänns eller återsänds, eller du
        tar tillbaka den.
      </p>
    </SignDialog>
  )
}

export function DecideDialog({ view, open, number, onClose }: OwnDialogProps) {
  const command = useCommand('assess.decideAssessment')
  return (
    <SignDialog
      {...judge}
      title={`Fastställ bedömningen av granskning ${number}`}
      action="Fastställ"
      role={view.actor ?? ''}
      command={command}
      onSign={(judgedBy, judgedOn) =>
        command.mutate({ id: open.id, version: open.version, judgedBy, judgedOn }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        Utfall: {outcomeOf(view, open)}. Bedömningen låses och granskningen får utfallet.{' '}
        {open.revision === 1
          ? 'Den ändras sedan bara i en ny version med ett skäl.'
          : 'Den version som gällde finns kvar att läsa och jämföra med.'}
      </p>
    </SignDialog>
  )
}

export function ApproveDialog({ view, open, number, onClose }: OwnDialogProps) {
  const command = useCommand('assess.approveAssessment')
  return (
    <SignDialog
      title={`Godkänn bedömningen av granskning ${number}`}
      roleLabel="Godkänd av (roll)"
      dateLabel="Godkänd den"
      missing="Ange vem som godkänner (roll)."
      action="Godkänn"
      role={view.actor === open.judgedBy ? '' : (view.actor ?? '')}
      command={command}
      onSign={(approvedBy, approvedOn) =>
        command.mutate({ id: open.id, version: open.version, approvedBy, approvedOn }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        Utfall: {outcomeOf(view, open)}. Bedömd {open.judgedOn} av {open.judgedBy}; någon annan roll godkänner.
        Bedömningen fastställs och granskningen får utfallet.
      </p>
    </SignDialog>
  )
}

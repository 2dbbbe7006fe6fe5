import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Assessment } from '../../../shared/contracts/assessment'
import { ask, useCommand } from '../../lib/queries'
import { RoleField } from '../plan/row-fields'
import { ReasonDialog } from './reason-dialog'

/** The second person's way back: what needs to change, which the judge reads on the judgement. */
export function ReturnDialog({ open, number, onClose }: { open: Assessment; number: string; onClose: () => void }) {
  const command = useCommand('assess.returnAssessment')
  const { data: stored } = useQuery(ask('settings.get', {}))
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [typed, setTyped] = useState<string | null>(null)
  const role = typed ?? stored?.settings.actor ?? ''
  return (
    <ReasonDialog
      title={`Återsänd bedömningen av granskning ${number}`}
      label="Vad som behöver ändras"
      action="Återsänd"
      missing="Skriv vad som behöver ändras."
      command={command}
      onReason={(reason) =>
        command.mutate({ id: open.id, version: open.version, returnedBy: role, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>Bedömningen blir ett utkast igen. Det du skriver står på den tills den skickas på nytt.</p>
      <RoleField
        label="Återsänds av (roll)"
        required
        roles={choices?.roles ?? []}
        value={role}
        onChange={setTyped}
        error={command.error?.data.fields?.['returnedBy']}
      />
    </ReasonDialog>
  )
}

/** A decided judgement is changed in a new version. */
export function ChangeDialog({
  decided,
  number,
  onClose,
}: {
  decided: Assessment
  number: string
  onClose: () => void
}) {
  const command = useCommand('assess.changeAssessment')
  return (
    <ReasonDialog
      title={`Ändra bedömningen av granskning ${number}`}
      label="Varför bedömningen ändras"
      action="Börja ändra"
      missing="Skriv varför bedömningen ändras."
      command={command}
      onReason={(reason) =>
        command.mutate({ id: decided.id, version: decided.version, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>
        Du skriver i en ny version. Den fastställda gäller tills den nya är fastställd, och finns sedan kvar att läsa
        och jämföra med.
      </p>
    </ReasonDialog>
  )
}

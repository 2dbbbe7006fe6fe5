import { useState } from 'react'
import type { CommitteeDecision } from '../../../shared/contracts/committee-year'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

/** A decision that was recorded wrongly: it is archived with what was wrong, and recorded anew. */
export function WithdrawDialog({ decision, onClose }: { decision: CommitteeDecision; onClose: () => void }) {
  const command = useCommand('act.withdrawDecision')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { id, version, paragraph, decidedOn, sanctionId } = decision
  return (
    <Dialog title={`Rätta beslutet ${paragraph}, ${decidedOn}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (reason.trim() !== '') command.mutate({ id, version, reason }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>
            Registreringen arkiveras med det du skriver och finns kvar i loggen. Det som beslutet bockade av i
            kommunikationen öppnas igen. Registrera sedan beslutet på nytt.
            {sanctionId !== null && ' Sanktionen står kvar och får dagen och paragrafen av det nya beslutet.'}
          </p>
          <CommandError error={command.error} />
          <TextArea
            label="Vad som blev fel"
            required
            rows={2}
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? 'Skriv vad som blev fel.' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Arkivera registreringen
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

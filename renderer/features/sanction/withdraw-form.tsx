import { useState } from 'react'
import type { SanctionProposal } from '../../../shared/contracts/sanction-case'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Stack, WaitingButton } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

/** A proposal is taken back only with its reason; it stays in the case. */
export function WithdrawForm({ proposal, onClose }: { proposal: SanctionProposal; onClose: () => void }) {
  const withdraw = useCommand('act.withdrawProposal')
  const [reason, setReason] = useState('')
  return (
    <Stack gap={3}>
      <CommandError error={withdraw.error} />
      <TextArea
        label="Varför återtas förslaget?"
        hint="Förslaget finns kvar i ärendet, med skälet."
        value={reason}
        onChange={setReason}
        rows={2}
        required
      />
      <FormActions>
        <Button onClick={onClose}>Avbryt</Button>
        {reason.trim() === '' ? (
          <WaitingButton reason="Skriv skälet.">Återta</WaitingButton>
        ) : (
          <Button
            look="primary"
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({ id: proposal.id, version: proposal.version, reason }, { onSuccess: onClose })
            }
          >
            Återta
          </Button>
        )}
      </FormActions>
    </Stack>
  )
}

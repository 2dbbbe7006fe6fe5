import { useState } from 'react'
import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextField } from '../../ui/forms'

/** A recipient of a sent questionnaire is struck with its reason; it then counts nowhere, and can be brought back. */
export function StrikeDialog({ recipient, onClose }: { recipient: RecipientRow; onClose: () => void }) {
  const strike = useCommand('collect.strikeRecipient')
  const [reason, setReason] = useState('')
  const { id, version, providerName } = recipient
  return (
    <Dialog title={`Stryk ${providerName}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          strike.mutate({ id, version, reason }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <CommandError error={strike.error} />
          <p>Mottagaren räknas inte längre med, varken bland svaren eller bland dem som saknas.</p>
          <TextField
            label="Varför?"
            required
            value={reason}
            onChange={setReason}
            error={strike.error?.data?.fields?.['reason']}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={strike.isPending}>
            Stryk
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'
import { partyWords } from './plan-words'

interface RemoveRowDialogProps {
  row: PlannedFollowUp
  onClose: () => void
  onRemoved: () => void
}

/** Strikes a row out; the reason is what next year's planner reads. */
export function RemoveRowDialog({ row, onClose, onRemoved }: RemoveRowDialogProps) {
  const command = useCommand('plan.removeRow')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && reason.trim() === '' ? 'Skriv varför raden tas bort.' : undefined
  return (
    <Dialog title="Ta bort raden ur planen" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (reason.trim() === '') return
          command.mutate({ id: row.id, version: row.version, reason }, { onSuccess: onRemoved })
        }}
      >
        <Stack gap={4}>
          <p>
            {row.providerName}, {partyWords(row)}. Raden stryks men finns kvar under Bortvalda, och föreslås inte igen.
          </p>
          {row.origin === 'mandatory' && (
            <Notice kind="warning" title="Raden ska med:">
              {row.reasons.join(' ')}
            </Notice>
          )}
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <TextArea
            label="Skäl"
            required
            rows={2}
            value={reason}
            onChange={setReason}
            error={missing}
            hint="Skriv inget om enskilda personer."
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="danger" type="submit" busy={command.isPending}>
            Ta bort raden
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

/** The gruppchef's way back: what needs to change, which the planner reads on the plan. */
export function ReturnDialog({ view: { plan }, onClose }: { view: PlanView; onClose: () => void }) {
  const command = useCommand('plan.return')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={`Skicka tillbaka uppföljningsplan ${plan.year}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (reason.trim() !== '')
            command.mutate({ planId: plan.id, version: plan.version, reason }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>Planen blir ett utkast igen och kan ändras. Det du skriver står på planen tills den skickas på nytt.</p>
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <TextArea
            label="Vad som behöver ändras"
            required
            rows={3}
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? 'Skriv vad som behöver ändras.' : undefined}
            hint="Skriv inget om enskilda personer."
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Skicka tillbaka
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

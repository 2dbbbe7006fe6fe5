import { useState } from 'react'
import type { Checklist } from '../../../shared/contracts/checklist'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextField } from '../../ui/forms'

interface CopyDialogProps {
  checklist: Checklist
  onClose: () => void
  onCopied: (id: string) => void
}

/** A checklist of its own that begins with the same questions. */
export function CopyDialog({ checklist, onClose, onCopied }: CopyDialogProps) {
  const copy = useCommand('collect.copyChecklist')
  const [name, setName] = useState(`${checklist.name}, egen`)
  return (
    <Dialog title="Kopiera checklistan" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          copy.mutate({ id: checklist.id, name }, { onSuccess: ({ id }) => onCopied(id) })
        }}
      >
        <Stack gap={4}>
          <CommandError error={copy.error} />
          <TextField label="Kopians namn" required focusFirst value={name} onChange={setName} />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={copy.isPending}>
            Kopiera
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import type { AppError } from '../../../shared/errors'
import { CommandError } from '../../lib/command-error'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextField } from '../../ui/forms'

interface OneLineDialogProps {
  title: string
  label: string
  hint?: string
  initial?: string
  /** A verb: "Lägg till". */
  confirm: string
  maxLength?: number
  error: AppError | null
  busy: boolean
  onConfirm: (text: string) => void
  onClose: () => void
}

/** Asks for one line: a heading, a role. */
export function OneLineDialog({
  title,
  label,
  hint,
  initial = '',
  confirm,
  maxLength = 200,
  error,
  busy,
  onConfirm,
  onClose,
}: OneLineDialogProps) {
  const [text, setText] = useState(initial)
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm(text)
        }}
      >
        <Stack gap={4}>
          <CommandError error={error} />
          <TextField label={label} hint={hint} focusFirst maxLength={maxLength} value={text} onChange={setText} />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={busy}>
            {confirm}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { type ReactNode, useState } from 'react'
import type { AppError } from '../../../shared/errors'
import { sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

interface ReasonDialogProps {
  title: string
  label: string
  action: string
  missing: string
  command: { error: AppError | null; isPending: boolean }
  onReason: (reason: string) => void
  onClose: () => void
  /** What happens then. */
  children: ReactNode
}

/** Something that is done only with a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, label, action, missing, command, onReason, onClose, children } = props
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (reason.trim() !== '') onReason(reason)
        }}
      >
        <Stack gap={4}>
          {children}
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <TextArea
            label={label}
            required
            rows={3}
            value={reason}
            onChange={setReason}
            error={tried && reason.trim() === '' ? missing : undefined}
            hint="Skriv inget om enskilda personer."
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            {action}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

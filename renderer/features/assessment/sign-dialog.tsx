import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { AppError } from '../../../shared/errors'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'
import { RoleField } from '../plan/row-fields'
import { useToday } from '../register/use-today'

interface SignDialogProps {
  title: string
  roleLabel: string
  dateLabel: string
  /** The verb of the button. */
  action: string
  /** The role that stands there at first. */
  role: string
  /** The first day offered; today otherwise. */
  day?: string | null
  missing: string
  command: { error: AppError | null; isPending: boolean }
  onSign: (role: string, day: string) => void
  onClose: () => void
  children: ReactNode
}

/** Who and when, with what happens then. */
export function SignDialog(props: SignDialogProps) {
  const { title, roleLabel, dateLabel, action, missing, command, onSign, onClose, children } = props
  const today = useToday()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [role, setRole] = useState(props.role)
  const [day, setDay] = useState<string | null>(props.day ?? today)
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (role.trim() !== '' && day !== null) onSign(role, day)
        }}
      >
        <Stack gap={4}>
          {children}
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <RoleField
            label={roleLabel}
            required
            roles={choices?.roles ?? []}
            value={role}
            onChange={setRole}
            error={tried && role.trim() === '' ? missing : undefined}
          />
          <DateField
            label={dateLabel}
            required
            value={day}
            onChange={setDay}
            error={tried && day === null ? 'Ange datum.' : undefined}
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

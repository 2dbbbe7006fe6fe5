import { useState } from 'react'
import type { RequestRow } from '../../../shared/contracts/information-request'
import { formatDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Notice, Stack } from '../../ui'
import { TextField } from '../../ui/forms'
import { useToday } from '../register/use-today'

/** Ends the waiting with its reason, or opens it again. An answered request ends by itself. */
export function CloseRequestForm({ request }: { request: RequestRow }) {
  const close = useCommand('collect.closeRequest')
  const today = useToday()
  const [reason, setReason] = useState<string | null>(null)
  const { id, version, state, closedOn, closedReason } = request
  if (closedOn !== null) {
    return (
      <Notice
        title={`Avslutad ${formatDate(closedOn)}: ${closedReason}`}
        action={
          <Button
            look="link"
            icon="undo"
            busy={close.isPending}
            onClick={() => close.mutate({ id, version, closing: null })}
          >
            Öppna igen
          </Button>
        }
      />
    )
  }
  if (state === 'answered') return null
  if (reason === null) {
    return (
      <div>
        <Button look="quiet" onClick={() => setReason('')}>
          Avsluta utan svar
        </Button>
      </div>
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        close.mutate({ id, version, closing: { closedOn: today, reason } }, { onSuccess: () => setReason(null) })
      }}
    >
      <Stack gap={2}>
        <CommandError error={close.error} />
        <TextField label="Varför avslutas den?" required value={reason} onChange={setReason} maxLength={500} />
        <div>
          <Button type="submit" busy={close.isPending}>
            Avsluta
          </Button>
        </div>
      </Stack>
    </form>
  )
}

import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, TextArea } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './supervision.module.css'

/** Closes a tillsyn when nothing in it is owed, and says what is; a closed one can be opened again. */
export function CloseSupervision({ view: { supervision, close } }: { view: Output<'collect.supervision'> }) {
  const today = useToday()
  const command = useCommand('collect.closeSupervision')
  const [day, setDay] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const { id, version, closedOn, closedNote, archivedAt } = supervision
  if (archivedAt !== null) return null
  if (closedOn !== null) {
    return (
      <Stack gap={2}>
        <CommandError error={command.error} />
        <p className={classes.quiet}>{`Avslutad ${closedOn}${closedNote === null ? '.' : `: ${closedNote}`}`}</p>
        <div>
          <Button
            look="link"
            icon="undo"
            busy={command.isPending}
            onClick={() => command.mutate({ id, version, closedOn: null, closedNote: null })}
          >
            Öppna igen
          </Button>
        </div>
      </Stack>
    )
  }
  if (!close.ok) return <WaitingButton reason={close.reasons.join(' ')}>Avsluta</WaitingButton>
  return (
    <Stack gap={3}>
      <CommandError error={command.error} />
      <DateField label="Avslutas den" value={day} onChange={setDay} />
      <TextArea
        label="Avslutas därför att"
        rows={2}
        value={note}
        onChange={setNote}
        error={command.error?.data?.fields?.['closedNote']}
      />
      <div>
        {day === null ? (
          <WaitingButton reason="Ange vilken dag det avslutas.">Avsluta</WaitingButton>
        ) : (
          <Button
            icon="check"
            busy={command.isPending}
            onClick={() => command.mutate({ id, version, closedOn: day, closedNote: note.trim() || null })}
          >
            Avsluta
          </Button>
        )}
      </div>
    </Stack>
  )
}

import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Row, Stack, WaitingButton } from '../../ui'
import { DateField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './lex.module.css'

/** The last step: closes the case when nothing waits, and says what does. A closed one can be opened again. */
export function CloseStep({ view: { lexCase, close } }: { view: Output<'collect.lexCase'> }) {
  const today = useToday()
  const command = useCommand('collect.closeLexCase')
  const [day, setDay] = useState<string | null>(today)
  const { kind, id, version, closedOn, archivedAt } = lexCase
  if (closedOn !== null) {
    return (
      <Row>
        <span className={classes.quiet}>{`Avslutat ${closedOn}`}</span>
        {archivedAt === null && (
          <Button
            look="link"
            icon="undo"
            busy={command.isPending}
            onClick={() => command.mutate({ kind, id, version, closedOn: null })}
          >
            Öppna igen
          </Button>
        )}
        <CommandError error={command.error} />
      </Row>
    )
  }
  if (!close.ok) return <WaitingButton reason={close.reasons.join(' ')}>Avsluta ärendet</WaitingButton>
  return (
    <Stack gap={2}>
      <CommandError error={command.error} />
      <Row>
        <DateField label="Avslutas den" value={day} onChange={setDay} />
        <span style={{ alignSelf: 'flex-end' }}>
          {day === null ? (
            <WaitingButton reason="Ange vilken dag ärendet avslutas.">Avsluta ärendet</WaitingButton>
          ) : (
            <Button
              look="primary"
              busy={command.isPending}
              onClick={() => command.mutate({ kind, id, version, closedOn: day })}
            >
              Avsluta ärendet
            </Button>
          )}
        </span>
      </Row>
    </Stack>
  )
}

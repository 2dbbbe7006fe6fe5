import { useState } from 'react'
import type { EventAnalysisView } from '../../../shared/contracts/event-analysis'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Row, Stack, WaitingButton } from '../../ui'
import { DateField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './event-analysis.module.css'

/** Sets the analysis as done when nothing is lacking, and says what is; a done one can be opened again. */
export function FinishAnalysis({ view: { kind, id, analysis, canFinish } }: { view: EventAnalysisView }) {
  const today = useToday()
  const command = useCommand('collect.finishEventAnalysis')
  const [day, setDay] = useState<string | null>(today)
  if (analysis === null) return null
  const { version, doneOn } = analysis
  if (doneOn !== null) {
    return (
      <Stack gap={2}>
        <CommandError error={command.error} />
        <Row>
          <span className={classes.quiet}>{`Analysen är klar ${doneOn}.`}</span>
          <Button
            look="link"
            icon="undo"
            busy={command.isPending}
            onClick={() => command.mutate({ kind, id, version, doneOn: null })}
          >
            Öppna analysen igen
          </Button>
        </Row>
      </Stack>
    )
  }
  if (!canFinish.ok) return <WaitingButton reason={canFinish.reasons.join(' ')}>Sätt som klar</WaitingButton>
  return (
    <Stack gap={2}>
      <CommandError error={command.error} />
      <Row>
        <DateField label="Klar den" value={day} onChange={setDay} />
        <span style={{ alignSelf: 'flex-end' }}>
          {day === null ? (
            <WaitingButton reason="Ange vilken dag analysen blev klar.">Sätt som klar</WaitingButton>
          ) : (
            <Button
              icon="check"
              busy={command.isPending}
              onClick={() => command.mutate({ kind, id, version, doneOn: day })}
            >
              Sätt som klar
            </Button>
          )}
        </span>
      </Row>
    </Stack>
  )
}

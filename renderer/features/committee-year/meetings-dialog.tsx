import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readMeetingDays } from '../../../shared/domain/committee-year/meeting-days'
import { formatCount, formatWeekdayDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Dialog, Icon, Stack, WaitingButton } from '../../ui'
import { FieldGrid, FormActions, NumberField, SelectField, TextArea } from '../../ui/forms'
import { toOptions } from '../register/form-values'
import { dayWords } from './words'
import classes from './committee-year.module.css'

interface MeetingsDialogProps {
  committeeId: string | null
  year: number
  onClose: () => void
}

/** The year's days at once, typed or pasted; what each line was understood as stands beside it before anything is saved. */
export function MeetingsDialog({ committeeId, year, onClose }: MeetingsDialogProps) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const command = useCommand('act.addMeetings')
  const committees = frame?.committees ?? []
  const [chosen, setChosen] = useState(committeeId)
  const [text, setText] = useState('')
  const [submitDays, setSubmitDays] = useState<number | null>(14)
  const owner = chosen ?? (committees.length === 1 ? (committees[0]?.id ?? null) : null)
  const lines = readMeetingDays(text, year, submitDays)
  const days = lines.flatMap((line) => (line.ok ? [{ heldOn: line.heldOn, submitOn: line.submitOn }] : []))
  const wrong = lines.length - days.length
  const reason =
    owner === null
      ? 'Välj nämnd.'
      : days.length === 0
        ? 'Skriv minst ett datum.'
        : wrong > 0
          ? 'Rätta raderna först.'
          : null
  return (
    <Dialog title="Lägg in årets sammanträden" opened onClose={onClose} wide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reason === null && owner !== null) command.mutate({ committeeId: owner, days }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <CommandError error={command.error} />
          <FieldGrid>
            <SelectField
              label="Nämnd"
              required
              options={toOptions(committees)}
              value={owner}
              onChange={(id) => setChosen(id)}
            />
            <NumberField
              label="Handlingar senast, dagar före"
              hint="Tomt: anges för varje dag."
              min={0}
              max={60}
              decimals={0}
              unit="dagar"
              value={submitDays}
              onChange={setSubmitDays}
            />
          </FieldGrid>
          <TextArea
            label="Datum"
            hint={`En rad för varje sammanträde: ${year}-02-04, 4 februari eller 4/2. Ett andra datum på raden är dagen då handlingarna ska in.`}
            rows={7}
            value={text}
            onChange={setText}
          />
          {lines.length > 0 && (
            <ul className={classes.preview} aria-label="Så här läses datumen">
              {lines.map((line, index) => (
                // Two lines may say the same.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index} data-wrong={!line.ok || undefined}>
                  <Icon name={line.ok ? 'check' : 'warning'} size={13} />
                  {line.ok ? (
                    <span>
                      {formatWeekdayDate(line.heldOn)}
                      {line.submitOn !== null && (
                        <span className={classes.quiet}>, handlingar senast {dayWords(line.submitOn)}</span>
                      )}
                    </span>
                  ) : (
                    <span>
                      ”{line.words}”: {line.problem}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Stack>
        <FormActions
          note={days.length > 0 && wrong === 0 ? formatCount(days.length, 'sammanträde', 'sammanträden') : undefined}
        >
          <Button onClick={onClose}>Avbryt</Button>
          {reason === null ? (
            <Button look="primary" type="submit" busy={command.isPending}>
              Lägg in
            </Button>
          ) : (
            <WaitingButton reason={reason}>Lägg in</WaitingButton>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}

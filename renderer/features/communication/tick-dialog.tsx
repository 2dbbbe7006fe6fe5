import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommunicationStatus } from '../../../shared/contracts/act-values'
import type { CommunicationRow } from '../../../shared/contracts/communication'
import { toAudience } from '../../../shared/domain/communication/words'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Dialog, Stack, WaitingButton } from '../../ui'
import { DateField, FormActions, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './communication.module.css'

interface TickDialogProps {
  /** Ticked off together: the same day, way and reason. At least one. */
  rows: readonly CommunicationRow[]
  onClose: () => void
}

const answers = [
  { value: 'done', label: 'Det är gjort' },
  { value: 'notNeeded', label: 'Det behövs inte' },
] as const

/** Ticks off by hand: told on a day, or left out for a reason. */
export function TickDialog({ rows, onClose }: TickDialogProps) {
  const today = useToday()
  const tick = useCommand('act.tickCommunication')
  const [status, setStatus] = useState<CommunicationStatus>('done')
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const [how, setHow] = useState(sameHow(rows))
  const [documentId, setDocumentId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [first] = rows
  const one = rows.length === 1 ? first : undefined
  const { data: documents } = useQuery({
    ...ask('act.communicationDocuments', {
      recordType: one?.recordType ?? 'year',
      recordId: one?.recordId ?? 'alla:1990',
    }),
    enabled: one !== undefined,
  })
  const texts = [checkFreeText(how, today), checkFreeText(reason, today)]
  const fields = tick.error?.data.fields ?? {}
  const waits =
    doneOn === null
      ? 'Ange dagen.'
      : status === 'notNeeded' && reason.trim() === ''
        ? 'Skriv varför det inte behövs.'
        : (texts.flatMap((check) => (check.ok ? [] : [check.reason]))[0] ?? null)

  const save = () => {
    if (doneOn === null) return
    const cells = rows.map(({ result, audience, recordType, recordId }) => ({ result, audience, recordType, recordId }))
    tick.mutate({ cells, status, doneOn, how, reason, documentId }, { onSuccess: onClose })
  }
  return (
    <Dialog title="Pricka av" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (waits === null) save()
        }}
      >
        <Stack gap={4}>
          <p className={classes.about}>{aboutOf(rows)}</p>
          <CommandError error={tick.error} />
          <RadioCards label="Vad gäller?" options={answers} value={status} onChange={setStatus} least={9} />
          <DateField
            label={status === 'done' ? 'Meddelat den' : 'Bestämt den'}
            value={doneOn}
            onChange={setDoneOn}
            error={fields['doneOn']}
            required
          />
          {status === 'done' ? (
            <>
              <TextField
                label="Hur"
                hint="Tomt: så som matrisen säger."
                value={how}
                onChange={setHow}
                maxLength={200}
                error={texts[0]?.ok === false ? texts[0].reason : undefined}
              />
              {documents !== undefined && documents.rows.length > 0 && (
                <SelectField
                  label="Med dokumentet"
                  hint="Frivilligt: det som skickades."
                  options={documents.rows.map(({ id, title }) => ({ value: id, label: title }))}
                  value={documentId}
                  onChange={setDocumentId}
                />
              )}
            </>
          ) : (
            <TextArea
              label="Varför behövs det inte?"
              hint="Skriv inget om enskilda personer."
              rows={3}
              value={reason}
              onChange={setReason}
              error={fields['reason'] ?? (texts[1]?.ok === false ? texts[1].reason : undefined)}
              required
            />
          )}
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {waits === null ? (
            <Button look="primary" type="submit" busy={tick.isPending}>
              Pricka av
            </Button>
          ) : (
            <WaitingButton reason={waits}>Pricka av</WaitingButton>
          )}
        </FormActions>
      </form>
    </Dialog>
  )
}

/** The way that the matrix gives all of them; '' where they differ. */
function sameHow(rows: readonly CommunicationRow[]): string {
  const ways = new Set(rows.map(({ how }) => how))
  return ways.size === 1 ? ([...ways][0] ?? '') : ''
}

function aboutOf(rows: readonly CommunicationRow[]): string {
  const [first] = rows
  if (rows.length === 1 && first !== undefined) {
    return `${[first.title, first.who].filter((part) => part !== null).join(', ')}, till ${toAudience[first.audience]}.`
  }
  return `${formatCount(rows.length, 'besked', 'besked')} prickas av på en gång, med samma dag och samma ord.`
}

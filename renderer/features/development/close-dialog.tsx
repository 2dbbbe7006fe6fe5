import { useState } from 'react'
import { AppError } from '../../../shared/errors'
import { CommandError } from '../../lib/command-error'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Button, Dialog, Stack } from '../../ui'
import { DateField, FormActions, TextArea } from '../../ui/forms'

interface CloseDialogProps {
  /** 'Läkemedel på natten' */
  name: string
  to: 'done' | 'stopped'
  today: string
  busy: boolean
  error: AppError | null
  onSend: (values: { on: string | null; note: string | null }) => void
  onClose: () => void
}

/** Done or stopped: the day, and what was done or why it was not. */
export function CloseDialog({ name, to, today, busy, error, onSend, onClose }: CloseDialogProps) {
  const [on, setOn] = useState<string | null>(today)
  const [note, setNote] = useState('')
  const scan = scanFreeTexts({ note }, ['note'])
  const fields = error?.data.fields ?? {}
  const isDone = to === 'done'
  return (
    <Dialog title={isDone ? `Klart: ${name}` : `Avbryt: ${name}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (scan.stops['note'] === undefined) onSend({ on, note: note.trim() === '' ? null : note })
        }}
      >
        <Stack gap={4}>
          {Object.keys(fields).length === 0 && <CommandError error={error} />}
          <DateField
            label={isDone ? 'Klart den' : 'Avbrutet den'}
            value={on}
            onChange={setOn}
            error={fields['on']}
            required
          />
          <TextArea
            label={isDone ? 'Vad som gjordes' : 'Varför det avbryts'}
            rows={4}
            value={note}
            onChange={setNote}
            hint={scan.warnings['note'] ?? 'Står i kvalitetsberättelsen. Skriv inget om enskilda personer.'}
            error={scan.stops['note'] ?? fields['note']}
            required
          />
          <FormActions>
            <Button onClick={onClose}>Stäng</Button>
            <Button look="primary" type="submit" busy={busy}>
              {isDone ? 'Markera klart' : 'Avbryt arbetet'}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  )
}

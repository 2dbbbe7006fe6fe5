import { useState } from 'react'
import { formatNumber, formatTime, UNKNOWN } from '../../shared/text/format'
import { Button, Dialog, Stack } from '../ui'
import { FormActions, RadioCards } from '../ui/forms'
import type { RecordConflict } from './use-record-form'

interface ConflictDialogProps {
  form: { conflict: RecordConflict | null }
  /** A field's value in words, where it is an id or a fixed value; undefined takes the value as it stands. */
  show?: (field: string, value: unknown) => string | undefined
}

/** Two people changed the same record: shows both, field by field, and saves what is chosen. Nothing is overwritten unseen. */
export function ConflictDialog({ form: { conflict }, show }: ConflictDialogProps) {
  if (conflict === null) return null
  // Another save in between gives another conflict, with choices of its own.
  return <Choices key={conflict.at} conflict={conflict} show={show} />
}

function Choices({ conflict, show }: { conflict: RecordConflict; show: ConflictDialogProps['show'] }) {
  const { by, at, fields, resolve, cancel } = conflict
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>(() =>
    Object.fromEntries(fields.map(({ field, touched }) => [field, touched ? 'mine' : 'theirs'])),
  )
  const [busy, setBusy] = useState(false)
  const words = (field: string, value: unknown): string => show?.(field, value) ?? plain(value)

  return (
    <Dialog title="Samma rad ändrades samtidigt" opened onClose={cancel} wide>
      <Stack gap={4}>
        <p>
          {by} sparade {formatTime(at)} medan du skrev. Välj för varje uppgift vad som ska gälla. Inget har skrivits
          över.
        </p>
        {fields.map(({ field, label, mine, theirs }) => (
          <RadioCards
            key={field}
            label={label}
            options={[
              { value: 'mine', label: 'Ditt', words: words(field, mine) },
              { value: 'theirs', label: 'Deras', words: words(field, theirs) },
            ]}
            value={choices[field] ?? 'mine'}
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        ))}
        <FormActions note={fields.length === 0 ? 'Ni har skrivit samma sak.' : undefined}>
          <Button onClick={cancel}>Fortsätt skriva</Button>
          <Button
            look="primary"
            busy={busy}
            onClick={() => {
              setBusy(true)
              void resolve(choices).finally(() => setBusy(false))
            }}
          >
            Spara valen
          </Button>
        </FormActions>
      </Stack>
    </Dialog>
  )
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return UNKNOWN
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { capacityWords } from '../../../shared/domain/plan/capacity'
import { formatCount, formatDays, formatNumber } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextField } from '../../ui/forms'

interface DecideDialogProps {
  view: PlanView
  today: string
  onClose: () => void
}

/** Who decides and when; says what happens then. */
export function DecideDialog({ view, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decide')
  const [decidedBy, setDecidedBy] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [tried, setTried] = useState(false)
  const { plan, rows, capacity, notes } = view
  return (
    <Dialog title={`Fastställ uppföljningsplan ${plan.year}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (decidedBy.trim() === '' || decidedOn === null) return
          command.mutate({ planId: plan.id, version: plan.version, decidedBy, decidedOn }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>
            {formatCount(rows.length, 'rad', 'rader')}, {formatNumber(capacity.planned)} av{' '}
            {formatDays(capacity.available)}: {capacityWords(capacity)}. Planen låses, och varje rad får sin granskning
            under Samla in. Ändringar görs sedan i en ny version.
          </p>
          {notes.length > 0 && <Notice title="Det här går att fastställa, men bör vara känt:" details={notes} />}
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <TextField
            label="Fastställd av (roll)"
            required
            focusFirst
            value={decidedBy}
            onChange={setDecidedBy}
            placeholder="Gruppchef"
            error={tried && decidedBy.trim() === '' ? 'Ange vem som fastställer (roll).' : undefined}
          />
          <DateField
            label="Datum"
            required
            value={decidedOn}
            onChange={setDecidedOn}
            error={tried && decidedOn === null ? 'Ange datum.' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Fastställ
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

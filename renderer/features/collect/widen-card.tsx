import { useState } from 'react'
import type { ReviewWork } from '../../../shared/contracts/review-work'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, Dialog, Stack } from '../../ui'
import { DateField, FormActions, TextArea, TextField } from '../../ui/forms'
import { isWidened } from './kind-words'
import { useToday } from '../register/use-today'

/** The gruppchef may widen a påkallad granskning to a full kvalitetsgranskning; who, when and why is kept. */
export function WidenCard({ work }: { work: ReviewWork }) {
  const [asking, setAsking] = useState(false)
  const widen = useCommand('collect.widenReview')
  const { scope, canWiden, reviewId } = work
  if (scope !== null && isWidened(work)) {
    return (
      <Card
        title="Utvidgad till full kvalitetsgranskning"
        aside={
          <Button
            look="quiet"
            inRow
            icon="undo"
            busy={widen.isPending}
            onClick={() => widen.mutate({ reviewId, version: scope.version, widening: null })}
          >
            Ta tillbaka
          </Button>
        }
      >
        <CommandError error={widen.error} />
        <p>{`${scope.widenedBy}, ${scope.widenedOn}. ${scope.widenedReason}`}</p>
      </Card>
    )
  }
  if (!canWiden.ok) return null
  return (
    <Card title="Räcker det inte?">
      <Stack gap={3}>
        <p>
          Gruppchefen kan utvidga granskningen till en full kvalitetsgranskning. Då krävs också allt som ingår i en
          sådan.
        </p>
        <div>
          <Button onClick={() => setAsking(true)}>Utvidga granskningen</Button>
        </div>
      </Stack>
      {asking && <WidenDialog reviewId={reviewId} version={scope?.version ?? null} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function WidenDialog({
  reviewId,
  version,
  onClose,
}: {
  reviewId: string
  version: number | null
  onClose: () => void
}) {
  const widen = useCommand('collect.widenReview')
  const today = useToday()
  const [widenedBy, setBy] = useState('Gruppchef')
  const [widenedOn, setOn] = useState<string | null>(today)
  const [widenedReason, setReason] = useState('')
  const fields = widen.error?.data.fields ?? {}
  return (
    <Dialog title="Utvidga till full kvalitetsgranskning" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          widen.mutate(
            { reviewId, version, widening: { widenedBy, widenedOn: widenedOn ?? '', widenedReason } },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={4}>
          <CommandError error={widen.error} />
          <TextField
            label="Beslutad av (roll)"
            required
            value={widenedBy}
            onChange={setBy}
            error={fields['widening.widenedBy']}
          />
          <DateField
            label="Beslutad"
            required
            value={widenedOn}
            onChange={setOn}
            error={fields['widening.widenedOn'] ?? fields['widenedOn']}
          />
          <TextArea
            label="Skäl"
            required
            rows={3}
            value={widenedReason}
            onChange={setReason}
            error={fields['widening.widenedReason']}
          />
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={widen.isPending}>
              Utvidga
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  )
}

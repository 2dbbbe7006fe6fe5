import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, Card, Stack } from '../../ui'
import { FormActions } from '../../ui/forms'
import type { ReviewView } from './review-view'

/** A planned granskning that will not be carried out: the reason is counted in the yearly report. */
export function NotCompletedForm({ view: { review, reasonSuggestions } }: { view: ReviewView }) {
  const record = useCommand('assess.recordNotCompleted')
  const [reason, setReason] = useState('')
  const { id, version } = review
  return (
    <Card title="Ej genomförd">
      <Stack gap={3}>
        <CommandError error={record.error} />
        <div style={{ maxWidth: '26rem' }}>
          <Autocomplete
            label="Varför genomfördes den inte?"
            description="Orsaken räknas samman i årsrapporten."
            data={reasonSuggestions}
            value={reason}
            onChange={setReason}
            maxLength={200}
          />
        </div>
        <FormActions>
          <Button busy={record.isPending} onClick={() => record.mutate({ id, version, reason })}>
            Registrera som ej genomförd
          </Button>
        </FormActions>
      </Stack>
    </Card>
  )
}

import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, Notice, Stack } from '../../ui'
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
        {record.error && <Notice kind="error" title={sentenceOf(record.error)} />}
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

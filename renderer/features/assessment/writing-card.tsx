import type { z } from 'zod'
import type { AssessmentDraft, AssessmentView } from '../../../shared/contracts/assessment'
import { formatCount } from '../../../shared/text/format'
import type { RecordForm } from '../../lib/use-record-form'
import { Card, Notice, SavedState, type Saving, Stack } from '../../ui'
import { RadioCards, TextArea } from '../../ui/forms'
import { outcomeMeanings } from '../collect/outcome-meanings'
import { capital } from '../collect/review-words'

interface WritingCardProps {
  form: RecordForm<z.input<typeof AssessmentDraft>>
  saving: Saving
  view: AssessmentView
  /** Brister of the granskning that are not verified. */
  openFindings: number
}

/** The summary and the outcome in the words of the agreement's form, saved while they are written. */
export function WritingCard({ form, saving, view, openFindings }: WritingCardProps) {
  const { outcome } = form.values
  return (
    <Card title="Slutsats" aside={<SavedState saving={saving} />}>
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <TextArea
          {...form.text('summary')}
          rows={9}
          placeholder="Vad materialet sammantaget visar, och vad utfallet vilar på."
        />
        <RadioCards
          {...form.field('outcome')}
          label="Utfall"
          options={view.outcomeChoices.map(({ value, label }) => ({
            value,
            label: capital(label),
            words: outcomeMeanings[value],
          }))}
          value={outcome}
          least={13}
        />
        {outcome === 'complies' && openFindings > 0 && (
          <Notice kind="warning" title={`${formatCount(openFindings, 'brist är öppen', 'brister är öppna')}.`}>
            Kontrollera att utfallet stämmer med dem.
          </Notice>
        )}
      </Stack>
    </Card>
  )
}

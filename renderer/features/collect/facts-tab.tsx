import type { ReviewRow } from '../../../shared/contracts/collect'
import { ReviewDraft } from '../../../shared/contracts/review'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Card, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, SelectField } from '../../ui/forms'
import { RecordHistory } from '../register/record-history'
import { methodOptions, type ReviewValues, valuesOf } from './review-fields'
import { ReviewFormFields } from './review-form-fields'

const announcedOptions = [
  { value: 'yes', label: 'Föranmäld' },
  { value: 'no', label: 'Oanmäld' },
]

/** The facts of a granskning. What is written is kept until it is saved, also when the page is left. */
export function FactsTab({ review }: { review: ReviewRow }) {
  const command = useCommand('collect.saveReview')
  const form = useRecordForm<ReviewValues>({
    draftKey: `review:${review.id}`,
    schema: ReviewDraft,
    initial: valuesOf(review),
    version: review.version,
    freeTexts: ['responsible'],
    fromStored: (field, value) => (field === 'announced' && value !== null ? value === 1 || value === true : value),
    save: (draft, version) => command.mutateAsync({ id: review.id, version, draft }),
  })
  const { values, set } = form
  const announced = form.field('announced')

  return (
    <Stack gap={4}>
      {form.message !== null && <Notice kind="error" title={form.message} />}
      {form.restored && (
        <Notice
          title="Här finns ändringar som inte är sparade."
          action={
            <Button look="link" onClick={form.discard}>
              Ta bort ändringarna
            </Button>
          }
        />
      )}
      <Card title="När och hur">
        <FieldGrid>
          <DateField {...form.field('completedOn')} label="Genomförd den" />
          <SelectField
            {...form.field('method')}
            options={methodOptions(values.method)}
            onChange={(method) => set('method', method)}
          />
          <SelectField
            {...announced}
            options={announcedOptions}
            value={values.announced === null ? null : values.announced ? 'yes' : 'no'}
            onChange={(value) => set('announced', value === null ? null : value === 'yes')}
          />
        </FieldGrid>
      </Card>
      <Card title="Vad som granskas">
        <ReviewFormFields form={form} />
      </Card>
      {form.dirty && (
        <FormActions note="Ändringarna är inte sparade än.">
          <Button onClick={form.discard}>Ångra ändringarna</Button>
          <Button look="primary" busy={form.saving} onClick={() => void form.save()}>
            Spara
          </Button>
        </FormActions>
      )}
      <RecordHistory recordType="review" recordId={review.id} />
      <ConflictDialog form={form} />
    </Stack>
  )
}

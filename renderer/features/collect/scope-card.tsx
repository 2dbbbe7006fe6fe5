import type { z } from 'zod'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { RaisedBy } from '../../../shared/contracts/collect-values'
import { ReviewScopeDraft, type ReviewWork } from '../../../shared/contracts/review-work'
import { raisedByNames } from '../../../shared/text/collect-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Card, SavedState } from '../../ui'
import { DateField, FieldGrid, SelectField, TextArea, TextField, WideField } from '../../ui/forms'
import { emptyToNull } from './empty-to-null'
import { capital } from './review-words'
import { useSavingForm } from './use-saving-form'

type Values = z.input<typeof ReviewScopeDraft>

const raisers = RaisedBy.options.map((value) => ({ value, label: capital(raisedByNames[value]) }))

/** What a riktad uppföljning rests on, or what a påkallad granskning started from. */
export function ScopeCard({ review, work }: { review: ReviewRow; work: ReviewWork }) {
  const command = useCommand('collect.saveReviewScope')
  const { scope } = work
  const { form, saving } = useSavingForm<Values>({
    draftKey: `review-scope:${review.id}`,
    schema: ReviewScopeDraft,
    initial: {
      scope: scope?.scope ?? null,
      reason: scope?.reason ?? null,
      decidedBy: scope?.decidedBy ?? null,
      decidedOn: scope?.decidedOn ?? null,
      raised: scope?.raised ?? null,
      raisedBy: scope?.raisedBy ?? null,
      raisedOn: scope?.raisedOn ?? null,
    },
    version: scope?.version ?? null,
    freeTexts: ['scope', 'reason', 'decidedBy', 'raised'],
    save: (draft, version) => command.mutateAsync({ reviewId: review.id, version, draft: emptyToNull(draft) }),
  })
  const isPrompted = review.kind === 'prompted'
  const raised = form.text('raised')
  return (
    <Card
      title={isPrompted ? 'Vad granskningen utgår från' : 'Omfattning och beslut'}
      aside={<SavedState saving={saving} />}
    >
      <FieldGrid>
        {isPrompted ? (
          <>
            <WideField>
              <TextArea
                {...raised}
                rows={4}
                hint={raised.hint ?? 'Skriv vad oron gäller, inget om enskilda personer.'}
              />
            </WideField>
            <SelectField
              {...form.field('raisedBy')}
              options={raisers}
              clearable
              onChange={(value) => form.set('raisedBy', value === null ? null : RaisedBy.parse(value))}
            />
            <DateField {...form.field('raisedOn')} />
          </>
        ) : (
          <>
            <WideField>
              <TextArea {...form.text('scope')} rows={3} />
            </WideField>
            <WideField>
              <TextArea {...form.text('reason')} rows={3} />
            </WideField>
            <TextField {...form.text('decidedBy')} />
            <DateField {...form.field('decidedOn')} />
          </>
        )}
      </FieldGrid>
      <ConflictDialog form={form} />
    </Card>
  )
}

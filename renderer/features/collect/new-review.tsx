import { useState } from 'react'
import { useLocation } from 'wouter'
import { ReviewDraft } from '../../../shared/contracts/review'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, SidePanel, Stack, WaitingButton } from '../../ui'
import { FormActions } from '../../ui/forms'
import { emptyReview, type ReviewValues } from './review-fields'
import { ReviewFormFields } from './review-form-fields'

/** A granskning that the plan didn't foresee: påkallad, or registered by hand. Opens its page when it is saved. */
export function NewReview({ year, onClose }: { year: number; onClose: () => void }) {
  const [, go] = useLocation()
  const command = useCommand('collect.saveReview')
  const [initial] = useState(() => emptyReview(year))
  const form = useRecordForm<ReviewValues>({
    draftKey: 'review:new',
    schema: ReviewDraft,
    initial,
    version: null,
    freeTexts: ['responsible'],
    save: async (draft) => {
      const saved = await command.mutateAsync({ id: null, version: null, draft })
      go(`/samla-in/granskningar/${saved.id}`)
    },
  })
  const close = () => {
    form.discard()
    onClose()
  }
  return (
    <SidePanel
      title="Ny granskning"
      wide
      takeFocus
      onClose={onClose}
      foot={
        <FormActions>
          <Button onClick={close}>Avbryt</Button>
          {form.values.serviceTypeId === '' ? (
            <WaitingButton reason="Välj avtal, eller utförare och insats.">Spara granskning</WaitingButton>
          ) : (
            <Button look="primary" busy={form.saving} onClick={() => void form.save()}>
              Spara granskning
            </Button>
          )}
        </FormActions>
      }
    >
      <Stack gap={3}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {form.restored && <Notice title="Det du skrev förra gången finns kvar." />}
        <ReviewFormFields form={form} isNew />
      </Stack>
    </SidePanel>
  )
}

import { useState } from 'react'
import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

/** What the planner wants to say of the whole plan; it stands first in its document. */
export function CommentDialog({ view: { plan }, onClose }: { view: MultiYearView; onClose: () => void }) {
  const command = useCommand('plan.saveMultiYear')
  const [comment, setComment] = useState(plan.comment ?? '')
  return (
    <Dialog title="Kommentar till flerårsplanen" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          command.mutate(
            { planId: plan.id, version: plan.version, comment: comment.trim() === '' ? null : comment },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={4}>
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <TextArea
            label="Kommentar"
            rows={4}
            value={comment}
            onChange={setComment}
            hint="Står först i dokumentet. Skriv inget om enskilda personer."
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Spara
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { useScreen } from '../../app/screen-state'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, NumberField } from '../../ui/forms'

/** A granskning anew: the same utförare, slag and checklist, no answers; those of this one stand beside each question. */
export function CopyReviewDialog({ review, onClose }: { review: ReviewRow; onClose: () => void }) {
  const [, go] = useLocation()
  const screenYear = useScreen(({ year: chosen }) => chosen)
  const copy = useCommand('collect.copyReview')
  const [year, setYear] = useState<number | null>(Math.max(screenYear, review.year))
  const open = (id: string): void => {
    onClose()
    go(`/samla-in/granskningar/${id}?flik=checklista`)
  }
  const made = copy.data
  return (
    <Dialog title={`Kopiera granskning ${review.number}`} opened onClose={onClose}>
      {made !== undefined && made.note !== null ? (
        <Stack gap={4}>
          <Notice kind="done" title={`Granskning ${made.number} är skapad.`}>
            {made.note}
          </Notice>
          <FormActions>
            <Button look="primary" onClick={() => open(made.id)}>
              Öppna granskning {made.number}
            </Button>
          </FormActions>
        </Stack>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (year === null) return
            copy.mutate({ id: review.id, year }, { onSuccess: ({ id, note }) => note === null && open(id) })
          }}
        >
          <Stack gap={4}>
            <p>
              Kopian får samma utförare, slag och checklista men inga svar. Svaren härifrån visas bredvid varje fråga.
            </p>
            <CommandError error={copy.error} />
            <NumberField label="År" required min={review.year} max={2100} value={year} onChange={setYear} />
          </Stack>
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={copy.isPending}>
              Kopiera
            </Button>
          </FormActions>
        </form>
      )}
    </Dialog>
  )
}

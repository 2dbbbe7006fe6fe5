import { useState } from 'react'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { confirmDialog, MenuButton } from '../../ui'
import { CopyReviewDialog } from '../checklist/copy-review-dialog'

/** What is seldom done with a granskning. */
export function ReviewMenu({ review }: { review: ReviewRow }) {
  const archive = useCommand('collect.archiveReview')
  const [copying, setCopying] = useState(false)
  const { id, version } = review
  const toggle = async () => {
    if (review.archivedAt !== null) return archive.mutate({ id, version, archived: false })
    const sure = await confirmDialog({
      title: `Arkivera granskning ${review.number}?`,
      body: 'Den försvinner ur listor och räknas inte med. Inget tas bort, och den kan hämtas tillbaka.',
      confirm: 'Arkivera',
    })
    if (sure) archive.mutate({ id, version, archived: true })
  }
  return (
    <>
      <CommandError error={archive.error} />
      <MenuButton
        label="Mer"
        choices={[
          { label: 'Kopiera till en ny granskning', icon: 'copy', onClick: () => setCopying(true) },
          {
            label: review.archivedAt === null ? 'Arkivera granskningen' : 'Hämta tillbaka ur arkivet',
            icon: 'archive',
            onClick: () => void toggle(),
          },
        ]}
      />
      {copying && <CopyReviewDialog review={review} onClose={() => setCopying(false)} />}
    </>
  )
}

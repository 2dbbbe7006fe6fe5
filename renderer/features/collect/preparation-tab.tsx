import type { IncludedItem, ReviewWork } from '../../../shared/contracts/review-work'
import { Stack } from '../../ui'
import { EvidenceCard } from './evidence-card'
import { IncludedCard } from './included-card'
import { isWidened, kindWords } from './kind-words'
import { RequestsCard } from './requests-card'
import type { ReviewView } from './review-view'
import { ScopeCard } from './scope-card'
import { WidenCard } from './widen-card'

interface PreparationTabProps {
  view: ReviewView
  work: ReviewWork
  onGo: (tab: IncludedItem['tab']) => void
}

/** Before the visit: what the kind calls for, what it rests on, and what the utförare has been asked to send. */
export function PreparationTab({ view: { review }, work, onGo }: PreparationTabProps) {
  const startsFrom = review.kind === 'targeted' || review.kind === 'prompted' || (work.scope?.reason ?? null) !== null
  return (
    <Stack gap={4}>
      {startsFrom && <ScopeCard review={review} work={work} />}
      <RequestsCard review={review} requests={work.requests} />
      <IncludedCard
        kindWords={kindWords(review.kind, isWidened(work))}
        included={work.included}
        here="forberedelse"
        onGo={onGo}
      />
      {review.kind === 'prompted' && <WidenCard work={work} />}
      <EvidenceCard work={work} />
    </Stack>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AssessmentView } from '../../../shared/contracts/assessment'
import type { IncludedItem, ReviewWork } from '../../../shared/contracts/review-work'
import { lackingIn } from '../../../shared/domain/review-work/included'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Notice, SkeletonRows, Stack } from '../../ui'
import { ReasonDialog } from '../assessment/reason-dialog'
import { AssessmentCard } from './assessment-card'
import { IncludedCard } from './included-card'
import { JudgementCard } from './judgement-card'
import { isWidened, kindWords } from './kind-words'
import { NotCompletedForm } from './not-completed-form'
import { OutcomeForm } from './outcome-form'
import type { ReviewView } from './review-view'

interface OutcomeTabProps {
  view: ReviewView
  work: ReviewWork
  onGo: (tab: IncludedItem['tab']) => void
}

/** How the judgement stands, what is said of each kvalitetsområde, then day and outcome, or why it was not carried out. */
export function OutcomeTab({ view, work, onGo }: OutcomeTabProps) {
  const { review } = view
  const { data: judgement } = useQuery(ask('assess.assessment', { reviewId: review.id }))
  if (judgement?.reviewId !== review.id) return <SkeletonRows count={6} />
  return (
    <Stack gap={4}>
      {review.status !== 'planned' && <Registered view={view} judgement={judgement} />}
      {review.status !== 'notCompleted' && (
        <>
          <AssessmentCard judgement={judgement} />
          <JudgementCard work={work} writable={judgement.writable} />
          {lackingIn(work.included).length > 0 && review.outcome === null && (
            <IncludedCard
              kindWords={kindWords(review.kind, isWidened(work))}
              included={lackingIn(work.included)}
              here="bedomning"
              onGo={onGo}
            />
          )}
          <OutcomeForm
            key={`${review.id}-${review.version}`}
            view={view}
            lacking={lackingIn(work.included)}
            visitedOn={work.visit.visitedOn}
            judgement={judgement}
          />
        </>
      )}
      {review.status === 'planned' && <NotCompletedForm view={view} />}
    </Stack>
  )
}

/** What is registered, and the way to take it back; a decided judgement asks why. */
function Registered({ view: { review }, judgement }: { view: ReviewView; judgement: AssessmentView }) {
  const reopen = useCommand('assess.reopenReview')
  const [asking, setAsking] = useState(false)
  const { id, version } = review
  return (
    <>
      <CommandError error={asking ? null : reopen.error} />
      <Notice
        kind="info"
        title={
          review.status === 'notCompleted'
            ? `Registrerad som ej genomförd: ${review.notCompletedReason}.`
            : `Genomförd ${review.completedOn}${review.outcome === null ? ', utfallet är inte registrerat.' : '.'}`
        }
        action={
          <Button
            look="link"
            icon="undo"
            busy={reopen.isPending}
            onClick={() => (judgement.decided === null ? reopen.mutate({ id, version }) : setAsking(true))}
          >
            Ta tillbaka
          </Button>
        }
      >
        Tas det tillbaka är granskningen planerad igen. Vad som stod finns kvar i historiken under Uppgifter.
      </Notice>
      {asking && (
        <ReasonDialog
          title={`Öppna granskning ${review.number} igen`}
          label="Varför granskningen öppnas igen"
          action="Öppna igen"
          missing="Skriv varför granskningen öppnas igen."
          command={reopen}
          onReason={(reason) => reopen.mutate({ id, version, reason }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>
            Bedömningen är fastställd. Den slutar gälla men finns kvar att läsa, och en ny version börjar där den
            slutade.
          </p>
        </ReasonDialog>
      )}
    </>
  )
}

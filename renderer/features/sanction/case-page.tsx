import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { inHouseSanction } from '../../../shared/domain/sanction'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, Notice, Page, PageHead, SkeletonRows, Stack } from '../../ui'
import { CaseAside } from './case-aside'
import { LadderCard } from './ladder-card'
import { ProposalCard } from './proposal-card'
import classes from './sanction.module.css'
import { sanctionsPath } from './sanction-path'
import { SanctionStateChip } from './state-chip'
import { StepCard } from './step-card'

/** One case: the ladder, the step that is prepared, and those that are decided, the latest first. */
export default function CasePage() {
  const { id: reviewId = '' } = useParams()
  const { data: view, error } = useQuery(ask('act.sanctionCase', { reviewId }))
  const prepare = useCommand('act.prepareSanction')
  if (error) {
    return (
      <Page>
        <PageHead kind="Sanktioner" title="Ärendet går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (view === undefined) return <SkeletonRows count={8} />
  const { review, steps, proposal } = view
  const isEmpty = steps.length === 0 && proposal === null
  return (
    <Page>
      <PageHead
        kind="Sanktioner"
        title={review.providerName ?? `Granskning ${review.number}`}
        chip={isEmpty ? undefined : <SanctionStateChip state={view.state} />}
        meta={`${review.serviceTypeName}, granskning ${review.number}`}
        actions={
          <>
            <ButtonLink href={`/samla-in/granskningar/${review.id}?flik=sanktioner`}>Till granskningen</ButtonLink>
            <ButtonLink href={sanctionsPath}>Alla sanktioner</ButtonLink>
          </>
        }
      />
      <CommandError error={prepare.error} />
      {review.inHouse ? (
        <Card>
          <EmptyState what="Här finns ingen sanktionstrappa." why={inHouseSanction} />
        </Card>
      ) : (
        <>
          <LadderCard
            view={view}
            busy={prepare.isPending}
            onPrepare={(step) => prepare.mutate({ reviewId: review.id, step })}
          />
          <div className={classes.layout}>
            <Stack gap={4}>
              {proposal !== null && <ProposalCard key={proposal.id} view={{ ...view, proposal }} />}
              {steps.toReversed().map((step) => (
                <StepCard key={step.id} view={view} step={step} />
              ))}
              {isEmpty && (
                <Card>
                  <EmptyState
                    what="Inget steg är taget eller bereds."
                    why="Välj Bered under det steg som är motiverat. Vad som brukar stå fylls i, och inget beslutas förrän allt är svarat."
                  />
                </Card>
              )}
            </Stack>
            <CaseAside view={view} />
          </div>
        </>
      )}
    </Page>
  )
}

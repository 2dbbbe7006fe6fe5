import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { formatDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Notice, Page, PageHead, SkeletonRows, Tabs, WithPanel } from '../../ui'
import { RaiseRisk } from '../analyse/raise-risk'
import { RecordHistory } from '../register/record-history'
import classes from './collect.module.css'
import { FactsTab } from './facts-tab'
import { FindingsTab } from './findings-tab'
import { OutcomeTab } from './outcome-tab'
import { methodName } from './review-columns'
import { ReviewAside } from './review-aside'
import { ReviewMenu } from './review-menu'
import { capital, ReviewChip, whoOf } from './review-words'
import { SanctionsTab } from './sanctions-tab'
import type { ReviewView } from './review-view'

const tabs = ['uppgifter', 'brister', 'bedomning', 'sanktioner', 'historik'] as const

/** One granskning: what is known of it, its brister, its outcome, and everything that has happened to it. */
export default function ReviewPage() {
  const { id } = useParams<{ id: string }>()
  const { values, set } = useAddressFilter(['flik'])
  const { data: view, error } = useQuery(ask('collect.review', { id }))
  const { data: sanctions } = useQuery(ask('collect.sanctions', { reviewId: id }))
  const active = oneOf(tabs, values.flik) ?? 'uppgifter'

  if (error) {
    return (
      <Page>
        <PageHead title="Granskningen går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (view === undefined) return <SkeletonRows count={8} />
  const { review } = view

  return (
    <Page>
      <PageHead
        kind={`${capital(reviewKindLongNames[review.kind])} ${review.number}`}
        title={whoOf(review)}
        chip={<ReviewChip review={review} />}
        below={describe(view)}
        actions={
          <>
            <RaiseRisk
              recordType="review"
              recordId={review.id}
              words={`${capital(reviewKindLongNames[review.kind])} ${review.number}, ${whoOf(review)}`}
              inHead
            />
            <ReviewMenu review={review} />
          </>
        }
      />
      <WithPanel>
        <div className={classes.main}>
          <Tabs
            label="Granskningens delar"
            active={active}
            onChange={(tab) => set('flik', tab)}
            tabs={[
              { id: 'uppgifter', label: 'Uppgifter' },
              { id: 'brister', label: 'Brister', count: view.findings.length },
              { id: 'bedomning', label: 'Bedömning' },
              { id: 'sanktioner', label: 'Sanktioner', count: sanctions?.rows.length },
              { id: 'historik', label: 'Historik' },
            ]}
          >
            {active === 'uppgifter' && <FactsTab key={review.id} review={review} />}
            {active === 'brister' && <FindingsTab key={review.id} view={view} />}
            {active === 'bedomning' && <OutcomeTab key={`${review.id}-${review.version}`} view={view} />}
            {active === 'sanktioner' && <SanctionsTab key={review.id} review={review} />}
            {active === 'historik' && <RecordHistory recordType="review" recordId={review.id} />}
          </Tabs>
        </div>
        <ReviewAside view={view} />
      </WithPanel>
    </Page>
  )
}

/** 'Stödboende, besök 2026-11-24, föranmält'. */
function describe({ review }: ReviewView): string {
  const when = review.completedOn === null ? 'inte genomförd än' : `genomförd ${formatDate(review.completedOn)}`
  const announced = review.announced === null ? null : review.announced ? 'föranmäld' : 'oanmäld'
  return [
    review.serviceTypeName,
    review.status === 'notCompleted' ? null : when,
    methodName(review.method),
    announced,
    review.agreementNumber === null ? null : `avtal ${review.agreementNumber}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

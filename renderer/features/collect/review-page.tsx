import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { ReviewWork } from '../../../shared/contracts/review-work'
import { formatDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, Notice, Page, PageHead, SkeletonRows, Tabs, WithPanel } from '../../ui'
import { RaiseRisk } from '../analyse/raise-risk'
import { ChecklistTab } from '../checklist/checklist-tab'
import classes from './collect.module.css'
import { FactsTab } from './facts-tab'
import { FindingsTab } from './findings-tab'
import { InterviewsTab } from './interviews-tab'
import { OutcomeTab } from './outcome-tab'
import { PreparationTab } from './preparation-tab'
import { methodName } from './review-columns'
import { ReviewAside } from './review-aside'
import { ReviewMenu } from './review-menu'
import { type ReviewTab, reviewTabs, tabsOf } from './review-tabs'
import { capital, ReviewChip, whoOf } from './review-words'
import type { ReviewView } from './review-view'
import { SanctionsTab } from './sanctions-tab'
import { useWriteDocument } from './use-write-document'
import { VisitTab } from './visit-tab'
import { WriteDocumentNotice } from './write-document-notice'

/** One granskning from preparation to outcome, and everything that has happened to it. */
export default function ReviewPage() {
  const { id } = useParams<{ id: string }>()
  const { data: view, error } = useQuery(ask('collect.review', { id }))
  const { data: work } = useQuery(ask('collect.reviewWork', { id }))
  if (error) {
    return (
      <Page>
        <PageHead title="Granskningen går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  // Another granskning's answer may still stand while this one is read.
  if (view === undefined || work === undefined || view.review.id !== id || work.reviewId !== id) {
    return <SkeletonRows count={8} />
  }
  return <Workspace key={id} view={view} work={work} />
}

function Workspace({ view, work }: { view: ReviewView; work: ReviewWork }) {
  const { review } = view
  const { values, set } = useAddressFilter(['flik'])
  const { data: sanctions } = useQuery(ask('collect.sanctions', { reviewId: review.id }))
  const writing = useWriteDocument()
  // Where the work went on when the page was opened: the tab stays, also when the part becomes done.
  const [first] = useState(work.next)
  const active = oneOf(reviewTabs, values.flik) ?? (values.flik === 'historik' ? 'uppgifter' : first)
  const go = (tab: ReviewTab) => set('flik', tab)
  const kind = `${capital(reviewKindLongNames[review.kind])} ${review.number}`

  return (
    <Page fill={active === 'checklista'}>
      <PageHead
        kind={kind}
        title={whoOf(review)}
        chip={<ReviewChip review={review} />}
        below={describe(view, work)}
        actions={
          <>
            <RaiseRisk recordType="review" recordId={review.id} words={`${kind}, ${whoOf(review)}`} inHead />
            <Button
              icon="document"
              busy={writing.work !== null}
              onClick={() =>
                void writing.write({
                  kind: 'minnesanteckningar',
                  year: review.year,
                  registryNumber: review.registryNumber,
                  reviewId: review.id,
                })
              }
            >
              Minnesanteckningar
            </Button>
            <ReviewMenu review={review} />
          </>
        }
      />
      <WriteDocumentNotice writing={writing} />
      <Tabs
        label="Granskningens delar"
        active={active}
        onChange={go}
        tabs={tabsOf(view, work, sanctions?.rows.length, active)}
      >
        <WithPanel>
          <div className={`${classes.main} ${active === 'checklista' ? classes.filled : ''}`}>
            {active === 'forberedelse' && <PreparationTab view={view} work={work} onGo={go} />}
            {active === 'besok' && <VisitTab view={view} work={work} />}
            {active === 'intervjuer' && <InterviewsTab work={work} />}
            {active === 'checklista' && <ChecklistTab reviewId={review.id} />}
            {active === 'brister' && <FindingsTab view={view} />}
            {active === 'bedomning' && <OutcomeTab view={view} work={work} onGo={go} />}
            {active === 'sanktioner' && <SanctionsTab review={review} />}
            {active === 'uppgifter' && <FactsTab review={review} />}
          </div>
          <ReviewAside view={view} work={work} />
        </WithPanel>
      </Tabs>
    </Page>
  )
}

/** 'Stödboende, besök 2026-11-24, föranmält'. */
function describe({ review }: ReviewView, { visit }: ReviewWork): string {
  const when = review.completedOn === null ? 'inte genomförd än' : `genomförd ${formatDate(review.completedOn)}`
  const announced = review.announced === null ? null : review.announced ? 'föranmäld' : 'oanmäld'
  return [
    review.serviceTypeName,
    review.status === 'notCompleted' ? null : when,
    visit.visitedOn === null ? methodName(review.method) : `besök ${formatDate(visit.visitedOn)}`,
    announced,
    review.agreementNumber === null ? null : `avtal ${review.agreementNumber}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ask } from '../../lib/queries'
import { ButtonLink, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { AssessmentBody } from './assessment-body'

/** The judgement of one granskning, with what it is written from beside it. */
export default function AssessmentPage() {
  const { id } = useParams<{ id: string }>()
  const { data: view, error } = useQuery(ask('assess.assessment', { reviewId: id }))
  const { data: review } = useQuery(ask('collect.review', { id }))
  const { data: material } = useQuery(ask('assess.assessmentMaterial', { reviewId: id }))
  if (error) {
    return (
      <Page>
        <PageHead kind="Bedömning" title="Bedömningen går inte att visa" />
        <Notice
          kind="error"
          title={error.data.userMessage}
          action={<ButtonLink href="/bedoma/bedomningar">Öppna bedömningar</ButtonLink>}
        />
      </Page>
    )
  }
  // Another granskning's answer may still stand while this one is read.
  if (view?.reviewId !== id || review?.review.id !== id || material?.reviewId !== id) return <SkeletonRows count={8} />
  return <AssessmentBody key={id} view={view} review={review} material={material} />
}

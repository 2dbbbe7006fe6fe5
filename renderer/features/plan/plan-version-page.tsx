import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { PlanBody } from './plan-body'
import { currentPlanPath } from './plan-paths'

/** One version of a plan by its address: what was decided, or the draft it became. */
export default function PlanVersionPage() {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useQuery(ask('plan.byId', { id }))
  if (data !== undefined && data.plan.id === id) return <PlanBody key={id} view={data} />
  return (
    <Page>
      <PageHead kind="Planera" title="Uppföljningsplan" />
      {error ? (
        <Notice
          kind="error"
          title={sentenceOf(error)}
          action={<Link href={currentPlanPath}>Öppna planen som gäller</Link>}
        />
      ) : (
        <SkeletonRows count={8} />
      )}
    </Page>
  )
}

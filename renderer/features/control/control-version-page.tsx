import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { ControlBody } from './control-body'
import { currentControlPath } from './control-paths'

/** One version of an internkontrollplan by its address. */
export default function ControlVersionPage() {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useQuery(ask('plan.controlPlanById', { planId: id }))
  const inForce = data?.versions.find(({ status }) => status === 'decided')?.id ?? null
  if (data !== undefined && data.plan.id === id) return <ControlBody key={id} view={data} inForceId={inForce} />
  return (
    <Page>
      <PageHead kind="Planera" title="Internkontroll" />
      {error ? (
        <Notice
          kind="error"
          title={sentenceOf(error)}
          action={<Link href={currentControlPath}>Öppna planen som gäller</Link>}
        />
      ) : (
        <SkeletonRows count={8} />
      )}
    </Page>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'wouter'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { MultiYearBody } from './multi-year-body'
import { multiYearPath } from './paths'

/** One version of a three-year plan by its address: what was decided, or the draft it became. */
export default function MultiYearVersionPage() {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useQuery(ask('plan.multiYearById', { id }))
  if (data !== undefined && data.plan.id === id) return <MultiYearBody key={id} view={data} />
  return (
    <Page>
      <PageHead kind="Planera" title="Flerårsplan" />
      {error ? (
        <Notice
          kind="error"
          title={sentenceOf(error)}
          action={<Link href={multiYearPath}>Öppna planen som gäller</Link>}
        />
      ) : (
        <SkeletonRows count={8} />
      )}
    </Page>
  )
}

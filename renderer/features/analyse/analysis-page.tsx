import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { AnalysisView } from './analysis-view'

/** One riskanalys, by its address. */
export default function AnalysisPage() {
  const { id = '' } = useParams()
  const { data, error } = useQuery(ask('analyse.analysis', { id }))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  if (error) {
    return (
      <Page>
        <PageHead kind="Riskanalys" title="Riskanalysen kan inte visas" />
        <Notice kind="error" action={<ButtonLink href="/analysera/riskanalyser">Till riskanalyserna</ButtonLink>}>
          {sentenceOf(error)}
        </Notice>
      </Page>
    )
  }
  if (data === undefined || data.analysis.id !== id || frame === undefined) return <SkeletonRows count={10} />
  return <AnalysisView key={id} data={data} today={frame.today} />
}

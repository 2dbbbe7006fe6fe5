import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { NoPlan } from './no-plan'
import { PlanBody } from './plan-body'

/** The plan in force for the chosen nämnd and year: the draft if there is one, else the decided. */
export default function PlanPage() {
  const { committeeId, year } = useScreen()
  const { data, error } = useQuery(ask('plan.current', { committeeId, year }))
  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Planera" title={`Uppföljningsplan ${year}`} />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  if (data.view === null) return <NoPlan others={data.others} defaultDays={data.defaultDays} />
  return <PlanBody key={data.view.plan.id} view={data.view} />
}

import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, Page, PageHead, SkeletonRows } from '../../ui'
import { ControlBody } from './control-body'
import { NoControlPlan } from './no-control-plan'

/** The internkontrollplan of the chosen nämnd and year: the draft if there is one, else the decided. */
export default function ControlPage() {
  const { committeeId, year } = useScreen()
  const { data, error } = useQuery(ask('plan.controlPlan', { committeeId, year }))
  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Planera" title={`Internkontroll ${year}`} />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  if (data.view === null) return <NoControlPlan found={data} />
  return <ControlBody key={data.view.plan.id} view={data.view} inForceId={data.inForceId} />
}

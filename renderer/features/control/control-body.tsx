import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ControlPlanView } from '../../../shared/contracts/control'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Dialog, Notice, Page, Tabs } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { ControlHead } from './control-head'
import { controlExcelColumns } from './control-excel'
import { controlTabs } from './control-paths'
import { DecideDialog } from './decide-dialog'
import { FillDialog } from './fill-dialog'
import { FollowUpOf, FollowUpTab } from './follow-up-tab'
import { PlanTab } from './plan-tab'
import { useControlDoing } from './use-control-doing'

interface ControlBodyProps {
  view: ControlPlanView
  /** The plan whose results are registered: the decided one, while a new version is written. */
  inForceId: string | null
}

/** An internkontrollplan in its two views: what is controlled, and what the controls showed. */
export function ControlBody({ view, inForceId }: ControlBodyProps) {
  const { plan, activities, tertials } = view
  const { values, set } = useAddressFilter(['flik'])
  const { doing, begin, end } = useControlDoing()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const [failure, setFailure] = useState<string | null>(null)
  const active = oneOf(controlTabs, values.flik) ?? 'plan'
  const late = tertials.reduce((sum, tertial) => sum + tertial.late, 0)

  const exportPlan = (): void => {
    setFailure(null)
    exportRows(`Internkontroll ${plan.year}`, controlExcelColumns, activities).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }
  return (
    <Page fill>
      <ControlHead view={view} begin={begin} onExport={exportPlan} />
      {failure !== null && <Notice kind="error" title={failure} />}
      <Tabs
        label="Internkontroll"
        tabs={[
          { id: 'plan', label: 'Plan', count: activities.length },
          {
            id: 'uppfoljning',
            label: 'Uppföljning',
            icon: late > 0 && plan.status === 'decided' ? 'warning' : undefined,
          },
        ]}
        active={active}
        onChange={(tab) => set('flik', tab === 'plan' ? null : tab)}
      >
        {active === 'plan' ? (
          <PlanTab view={view} doing={doing} begin={begin} end={end} />
        ) : plan.status === 'draft' && inForceId !== null && inForceId !== plan.id ? (
          <FollowUpOf planId={inForceId} />
        ) : (
          <FollowUpTab view={view} />
        )}
      </Tabs>
      {doing === 'decide' && <DecideDialog view={view} today={frame?.today ?? ''} onClose={end} />}
      {doing === 'fill' && <FillDialog view={view} onClose={end} />}
      {doing === 'history' && (
        <Dialog title={`Historik för internkontrollplan ${plan.year}`} opened wide onClose={end}>
          <RecordHistory recordType="controlPlan" recordId={plan.id} />
        </Dialog>
      )}
    </Page>
  )
}

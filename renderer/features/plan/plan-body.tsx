import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Dialog, Notice, Page, Switcher, type Tab, Tabs } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { DaysTab } from './days-tab'
import { DecideDialog } from './decide-dialog'
import { DifferenceTab } from './difference-tab'
import { PlanCapacity } from './plan-capacity'
import { planExcelColumns } from './plan-columns'
import { PlanHead } from './plan-head'
import { PlanState } from './plan-state'
import { ProposeDialog } from './propose-dialog'
import { ResponsibleDialog } from './responsible-dialog'
import { ReturnDialog } from './return-dialog'
import { RowsTab } from './rows-tab'
import { SectionsTab } from './sections-tab'
import { SendDialog } from './send-dialog'
import { usePlanDoing } from './use-plan-doing'
import { passes, type PlanTab, usePlanFilter } from './use-plan-filter'

/** A plan: its days, its rows by verksamhetsområde, its texts, who does what when, and what a new version changes. */
export function PlanBody({ view }: { view: PlanView }) {
  const { plan, rows, capacity } = view
  const filter = usePlanFilter()
  const { doing, begin, end } = usePlanDoing()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const [failure, setFailure] = useState<string | null>(null)
  const active = filter.tab === 'skillnad' && plan.previousId === null ? 'rader' : filter.tab
  const showTab = (tab: PlanTab): void => filter.set('flik', tab === 'rader' ? null : tab)

  const exportPlan = (): void => {
    setFailure(null)
    const shown = rows.filter((row) => passes(row, filter))
    exportRows(`Uppföljningsplan ${plan.year}`, planExcelColumns, shown).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }

  return (
    <Page fill={active === 'rader'}>
      <PlanHead view={view} begin={begin} onDifference={() => showTab('skillnad')} onExport={exportPlan} />
      <PlanState view={view} />
      <PlanCapacity capacity={capacity} />
      {failure !== null && <Notice kind="error" title={failure} />}
      <Tabs
        label="Planens delar"
        tabs={tabsOf(view)}
        active={active}
        onChange={showTab}
        aside={
          active === 'rader' &&
          !filter.leftOut && (
            <Switcher
              label="Kolumner"
              options={[
                { value: 'varfor', label: 'Varför' },
                { value: 'hur', label: 'Hur' },
              ]}
              value={filter.columns}
              onChange={(columns) => filter.set('kolumner', columns === 'varfor' ? null : columns)}
            />
          )
        }
      >
        {active === 'rader' && <RowsTab view={view} filter={filter} doing={doing} begin={begin} end={end} />}
        {active === 'texter' && <SectionsTab view={view} />}
        {active === 'dagar' && <DaysTab view={view} />}
        {active === 'skillnad' && <DifferenceTab planId={plan.id} />}
      </Tabs>
      {doing.what === 'propose' && (
        <ProposeDialog
          committeeId={plan.committeeId}
          year={plan.year}
          view={view}
          defaultDays={plan.daysAvailable}
          onClose={end}
        />
      )}
      {doing.what === 'send' && <SendDialog view={view} today={frame?.today ?? ''} onClose={end} />}
      {doing.what === 'return' && <ReturnDialog view={view} onClose={end} />}
      {doing.what === 'decide' && <DecideDialog view={view} today={frame?.today ?? ''} onClose={end} />}
      {doing.what === 'history' && (
        <Dialog title={`Historik för uppföljningsplan ${plan.year}`} opened wide onClose={end}>
          <RecordHistory recordType="followUpPlan" recordId={plan.id} />
        </Dialog>
      )}
      {doing.what === 'responsible' && <ResponsibleDialog view={view} onClose={end} />}
    </Page>
  )
}

/** A first version has nothing to be compared with. */
const tabsOf = ({ plan }: PlanView): Tab<PlanTab>[] => [
  { id: 'rader', label: 'Rader' },
  { id: 'texter', label: 'Texter' },
  { id: 'dagar', label: 'Arbetsdagar' },
  ...(plan.previousId === null ? [] : [{ id: 'skillnad' as const, label: 'Skillnad' }]),
]

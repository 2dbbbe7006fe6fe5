import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlannedFollowUp, PlanView } from '../../../shared/contracts/plan'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, EmptyState, Notice, Page, WithPanel } from '../../ui'
import { DataTable } from '../../ui/table'
import { RecordHistory } from '../register/record-history'
import { AddRowPanel } from './add-row-panel'
import { DecideDialog } from './decide-dialog'
import { DifferencePanel } from './difference-panel'
import { EditRowPanel } from './edit-row-panel'
import { leftOutLines } from './left-out-lines'
import { LeftOutTable } from './left-out-table'
import { PlanCapacity } from './plan-capacity'
import { planColumns, planExcelColumns } from './plan-columns'
import { PlanHead } from './plan-head'
import { PlanToolbar } from './plan-toolbar'
import { groupNote, quietestMonth } from './plan-words'
import { ProposeDialog } from './propose-dialog'
import { ResponsibleDialog } from './responsible-dialog'
import { RowPanel } from './row-panel'
import { isWide, usePlanDoing } from './use-plan-doing'
import { passes, usePlanFilter } from './use-plan-filter'

const narrowColumns = planColumns.filter(({ id }) => id !== 'why')
const groups = { of: (row: PlannedFollowUp) => row.serviceAreaName, note: groupNote }

/** A plan: its days, its rows by verksamhetsområde, whom it leaves out, and why for each. */
export function PlanBody({ view }: { view: PlanView }) {
  const { plan, rows, capacity } = view
  const filter = usePlanFilter()
  const { values, set, clear, search, leftOut } = filter
  const { doing, begin, end } = usePlanDoing()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const restore = useCommand('plan.restoreRow')
  const [failure, setFailure] = useState<string | null>(null)
  const editable = plan.status === 'draft'
  const shown = rows.filter((row) => passes(row, filter))
  const lines = leftOutLines(view)
  const shownLines = lines.filter((line) => matchesSearch(`${line.provider} ${line.detail} ${line.reason}`, search))
  const selected = rows.find(({ id }) => id === values.rad)

  const exportPlan = (): void => {
    setFailure(null)
    exportRows(`Uppföljningsplan ${plan.year}`, planExcelColumns, shown).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }

  return (
    <Page fill>
      <PlanHead view={view} begin={begin} onExport={exportPlan} />
      <PlanCapacity capacity={capacity} />
      <PlanToolbar
        view={view}
        filter={filter}
        shown={leftOut ? { rows: shownLines.length, of: lines.length } : { rows: shown.length, of: rows.length }}
        leftOutCount={lines.length}
        begin={begin}
      />
      {failure !== null && <Notice kind="error" title={failure} />}
      {restore.error && <Notice kind="error" title={sentenceOf(restore.error)} />}
      <WithPanel>
        {leftOut ? (
          <LeftOutTable
            lines={shownLines}
            editable={editable}
            searched={search !== ''}
            onRestore={({ id, version }) => restore.mutate({ id, version })}
            onBringIn={(party) => begin({ what: 'add', party })}
          />
        ) : (
          <DataTable
            framed
            label={`Uppföljningsplan ${plan.year}`}
            columns={isWide(doing) ? narrowColumns : planColumns}
            rows={shown}
            total={shown.length}
            rowId={({ id }) => id}
            selectedId={values.rad}
            onSelect={({ id }) => {
              end()
              set('rad', id)
            }}
            groups={groups}
            empty={
              rows.length === 0 ? (
                <EmptyState
                  what="Planen har inga rader."
                  why="Inget ska med, och inget ryms inom dagarna."
                  action={
                    editable && (
                      <Button onClick={() => begin({ what: 'add', party: null })} icon="plus">
                        Lägg till rad
                      </Button>
                    )
                  }
                />
              ) : (
                <EmptyState
                  what="Inga rader med de här filtren."
                  why={`${formatNumber(rows.length)} rader finns utan filter.`}
                  action={<Button onClick={clear}>Rensa filter</Button>}
                />
              )
            }
          />
        )}
        {doing.what === 'add' && editable && (
          <AddRowPanel
            key={doing.party?.agreementId ?? doing.party?.unitId ?? 'new'}
            planId={plan.id}
            preset={doing.party}
            month={quietestMonth(view)}
            onClose={end}
            onAdded={(id) => {
              end()
              set('rad', id)
            }}
          />
        )}
        {doing.what === 'difference' && <DifferencePanel planId={plan.id} onClose={end} />}
        {doing.what === 'edit' && selected && <EditRowPanel key={selected.id} row={selected} onClose={end} />}
        {selected && !leftOut && !isWide(doing) && (
          <RowPanel
            key={selected.id}
            row={selected}
            editable={editable}
            onEdit={() => begin({ what: 'edit' })}
            onClose={() => set('rad', null)}
          />
        )}
      </WithPanel>
      {doing.what === 'propose' && (
        <ProposeDialog
          committeeId={plan.committeeId}
          year={plan.year}
          view={view}
          defaultDays={plan.daysAvailable}
          onClose={end}
        />
      )}
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

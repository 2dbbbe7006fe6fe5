import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlannedFollowUp, PlanView } from '../../../shared/contracts/plan'
import { PlanOrigin } from '../../../shared/contracts/values'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { planOriginNames } from '../../../shared/text/names'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, Page, SidePanel, Switcher, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { RecordHistory } from '../register/record-history'
import { AddRowPanel } from './add-row-panel'
import { DecideDialog } from './decide-dialog'
import { DifferencePanel } from './difference-panel'
import { leftOutLines, LeftOutTable } from './left-out-table'
import { PlanCapacity } from './plan-capacity'
import { planColumns, planExcelColumns } from './plan-columns'
import { PlanHead } from './plan-head'
import { groupNote, partyWords, quietestMonth } from './plan-words'
import { ProposeDialog } from './propose-dialog'
import { ResponsibleDialog } from './responsible-dialog'
import { RowPanel } from './row-panel'
import { lacksResponsible, usePlanDoing } from './use-plan-doing'

const filterNames = ['sok', 'grund', 'omrade', 'visa', 'rad'] as const
const groups = { of: (row: PlannedFollowUp) => row.serviceAreaName, note: groupNote }

/** A plan: its days, its rows by verksamhetsområde, whom it leaves out, and why for each. */
export function PlanBody({ view }: { view: PlanView }) {
  const { plan, rows, capacity } = view
  const { values, set, clear } = useAddressFilter(filterNames)
  const { doing, begin, end } = usePlanDoing()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const restore = useCommand('plan.restoreRow')
  const [failure, setFailure] = useState<string | null>(null)
  const editable = plan.status === 'draft'
  const search = values.sok ?? ''
  const origin = oneOf(PlanOrigin.options, values.grund)
  const leftOut = values.visa === 'bortvalda'

  const shown = rows.filter(
    (row) =>
      (origin === null || row.origin === origin) &&
      (values.omrade === null || row.serviceAreaId === values.omrade) &&
      matchesSearch(`${row.providerName} ${partyWords(row)} ${row.responsible ?? ''} ${row.reasons.join(' ')}`, search),
  )
  const lines = leftOutLines(view)
  const shownLines = lines.filter((line) => matchesSearch(`${line.provider} ${line.detail} ${line.reason}`, search))
  const areas = new Map(rows.map((row) => [row.serviceAreaId, row.serviceAreaName]))
  const selected = rows.find(({ id }) => id === values.rad)
  const lacking = editable ? lacksResponsible(view) : 0

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
      <Toolbar
        searchLabel={leftOut ? 'Sök bland bortvalda' : 'Sök i planen'}
        search={search}
        onSearch={(text) => set('sok', text)}
        onClear={clear}
        summary={
          leftOut
            ? `${formatNumber(shownLines.length)} av ${formatNumber(lines.length)} bortvalda`
            : `${formatNumber(shown.length)} av ${formatNumber(rows.length)} rader`
        }
        filters={
          leftOut
            ? []
            : [
                {
                  id: 'grund',
                  label: 'Alla grunder',
                  options: PlanOrigin.options.map((value) => ({ value, label: planOriginNames[value] })),
                  value: origin,
                  onChange: (value) => set('grund', value),
                },
                {
                  id: 'omrade',
                  label: 'Alla områden',
                  options: [...areas].map(([value, label]) => ({ value, label })),
                  value: values.omrade,
                  onChange: (value) => set('omrade', value),
                },
              ]
        }
        aside={
          <>
            {lacking > 0 && (
              <Button icon="person" onClick={() => begin({ what: 'responsible' })}>
                Fyll i ansvarig
              </Button>
            )}
            {editable && (
              <Button icon="plus" onClick={() => begin({ what: 'add', party: null })}>
                Lägg till rad
              </Button>
            )}
            <Switcher
              label="Vad som visas"
              options={[
                { value: 'planen', label: 'I planen' },
                { value: 'bortvalda', label: `Bortvalda ${formatNumber(lines.length)}` },
              ]}
              value={leftOut ? 'bortvalda' : 'planen'}
              onChange={(value) => set('visa', value === 'planen' ? null : value)}
            />
          </>
        }
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
            columns={planColumns}
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
        {doing.what === 'history' && (
          <SidePanel title="Historik" wide takeFocus onClose={end}>
            <RecordHistory recordType="followUpPlan" recordId={plan.id} />
          </SidePanel>
        )}
        {(doing.what === 'nothing' || doing.what === 'decide' || doing.what === 'propose') && !leftOut && selected && (
          <RowPanel key={selected.id} row={selected} editable={editable} onClose={() => set('rad', null)} />
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
      {doing.what === 'responsible' && <ResponsibleDialog view={view} onClose={end} />}
    </Page>
  )
}

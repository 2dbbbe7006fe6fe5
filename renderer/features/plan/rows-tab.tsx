import type { PlannedFollowUp, PlanView } from '../../../shared/contracts/plan'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, EmptyState, WithPanel } from '../../ui'
import { DataTable } from '../../ui/table'
import { AddRowPanel } from './add-row-panel'
import { EditRowPanel } from './edit-row-panel'
import { leftOutLines } from './left-out-lines'
import { LeftOutTable } from './left-out-table'
import { narrowColumns, planColumns } from './plan-columns'
import { PlanToolbar } from './plan-toolbar'
import { groupNote, quietestMonth } from './plan-words'
import { RowPanel } from './row-panel'
import { isWide, type PlanDoing } from './use-plan-doing'
import { passes, type PlanFilter } from './use-plan-filter'

interface RowsTabProps {
  view: PlanView
  filter: PlanFilter
  doing: PlanDoing
  begin: (doing: PlanDoing) => void
  end: () => void
}

const groups = { of: (row: PlannedFollowUp) => row.serviceAreaName, note: groupNote }

/** The rows by verksamhetsområde, whom the plan leaves out, and why for each. */
export function RowsTab({ view, filter, doing, begin, end }: RowsTabProps) {
  const { plan, rows } = view
  const { values, set, clear, search, leftOut, columns } = filter
  const restore = useCommand('plan.restoreRow')
  const editable = view.canChange.ok
  const shown = rows.filter((row) => passes(row, filter))
  const lines = leftOutLines(view)
  const shownLines = lines.filter((line) => matchesSearch(`${line.provider} ${line.detail} ${line.reason}`, search))
  const selected = rows.find(({ id }) => id === values.rad)
  const addRow = (
    <Button onClick={() => begin({ what: 'add', party: null })} icon="plus">
      Lägg till rad
    </Button>
  )
  return (
    <>
      <PlanToolbar
        view={view}
        filter={filter}
        shown={leftOut ? { rows: shownLines.length, of: lines.length } : { rows: shown.length, of: rows.length }}
        leftOutCount={lines.length}
        begin={begin}
      />
      <CommandError error={restore.error} />
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
            columns={isWide(doing) ? narrowColumns : planColumns[columns]}
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
                  action={editable && addRow}
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
        {doing.what === 'edit' && editable && selected && (
          <EditRowPanel key={selected.id} row={selected} onClose={end} />
        )}
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
    </>
  )
}

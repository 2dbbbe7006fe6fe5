import { useQuery } from '@tanstack/react-query'
import type { DelayedReport } from '../../../shared/contracts/delayed-decision'
import { DelayedStateValue } from '../../../shared/contracts/delayed-decision'
import { ageRuleWords } from '../../../shared/domain/delayed/age'
import { matchesSearch } from '../../../shared/domain/swedish'
import { delayedStateNames } from '../../../shared/text/collect-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { Button, EmptyState, SkeletonRows, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { besidePanel, delayedColumns } from './delayed-columns'
import { DecisionForm } from './decision-form'
import { useDelayedAddress } from './use-delayed-address'
import classes from './delayed.module.css'

interface DecisionsTabProps {
  /** null: the register is empty and the first decision is being written. */
  report: DelayedReport | null
  proposedDay: string
}

/** A quarter's decisions, those that have waited longest first. */
export function DecisionsTab({ report, proposedDay }: DecisionsTabProps) {
  const { committeeId } = useScreen()
  const { values, set } = useDelayedAddress()
  const reportedOn = report?.reportedOn ?? proposedDay
  const { data } = useQuery(
    ask('collect.delayedDecisions', { committeeId, reportedOn, includeArchived: values.arkiv !== null }),
  )
  if (data === undefined) return <SkeletonRows count={8} />
  const state = oneOf(DelayedStateValue.options, values.tid)
  const insatser = [...new Map(data.rows.map((row) => [row.serviceTypeId, row.serviceTypeName]))]
  const rows = data.rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (values.insats === null || row.serviceTypeId === values.insats) &&
      matchesSearch(`${row.number} ${row.serviceTypeName} ${row.reason ?? ''}`, values.sok ?? ''),
  )
  const chosen = data.rows.find(({ id }) => id === values.beslut) ?? null
  const clear = () => set({ sok: null, tid: null, insats: null, arkiv: null })
  const isFormOpen = values.beslut === 'ny' || chosen !== null
  return (
    <>
      <Toolbar
        searchLabel="Sök nummer, insats eller skäl"
        search={values.sok ?? ''}
        onSearch={(sok) => set({ sok })}
        summary={`${formatNumber(rows.length)} av ${formatCount(data.rows.length, 'beslut', 'beslut')}`}
        onClear={clear}
        filters={[
          {
            id: 'tid',
            label: 'Alla lägen',
            options: DelayedStateValue.options.map((value) => ({ value, label: capital(delayedStateNames[value]) })),
            value: state,
            onChange: (tid) => set({ tid }),
          },
          {
            id: 'insats',
            label: 'Alla insatser',
            options: insatser.map(([value, label]) => ({ value, label })),
            value: values.insats,
            onChange: (insats) => set({ insats }),
          },
          ...(data.archived === 0
            ? []
            : [
                {
                  id: 'arkiv',
                  label: 'I bruk',
                  options: [{ value: 'ja', label: `Även arkiverade (${formatNumber(data.archived)})` }],
                  value: values.arkiv,
                  onChange: (arkiv: string | null) => set({ arkiv }),
                },
              ]),
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label={`Beslut i rapporten ${reportedOn}`}
          columns={isFormOpen ? besidePanel : delayedColumns}
          rows={rows}
          total={rows.length}
          rowId={(row) => row.id}
          selectedId={values.beslut}
          onSelect={(row) => set({ beslut: row.id })}
          onOpen={(row) => set({ beslut: row.id })}
          empty={
            data.rows.length === 0 ? (
              <EmptyState what="Rapporten har inga beslut än." why="Registrera det första beslutet." />
            ) : (
              <EmptyState
                what="Inga beslut med de här filtren."
                why={`${formatCount(data.rows.length, 'beslut', 'beslut')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {isFormOpen && (
          <DecisionForm
            key={chosen?.id ?? 'ny'}
            decision={chosen}
            reportedOn={reportedOn}
            onClose={() => set({ beslut: null })}
            onSaved={(rapport) => set({ beslut: null, rapport })}
          />
        )}
      </WithPanel>
      <p className={classes.rule}>{ageRuleWords}</p>
    </>
  )
}

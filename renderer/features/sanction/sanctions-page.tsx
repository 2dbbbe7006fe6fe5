import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { SanctionState } from '../../../shared/contracts/act-values'
import { SanctionStep } from '../../../shared/contracts/values'
import { capital, capitalStep } from '../../../shared/domain/sanction/words'
import { sanctionStateNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { useToday } from '../register/use-today'
import { caseColumns, caseExcelColumns } from './case-columns'
import { NewCaseDialog } from './new-case-dialog'
import { sanctionCasePath } from './sanction-path'

/** Every case of the sanction ladder with how it stands; what somebody must do something about first. */
export default function SanctionsPage() {
  const { committeeId } = useScreen()
  const today = useToday()
  const [, go] = useLocation()
  const { values, set, clear } = useAddressFilter(['sok', 'ar', 'steg', 'lage', 'utforare'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [creating, setCreating] = useState(false)
  const filter: ClientInput<'act.sanctionCases'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    year: /^\d{4}$/u.test(values.ar ?? '') ? Number(values.ar) : null,
    step: oneOf(SanctionStep.options, values.steg),
    state: oneOf(SanctionState.options, values.lage),
    providerId: values.utforare,
  }
  const list = useRows('act.sanctionCases', filter)
  const { latest } = list
  const exportAll = async () => {
    const { rows } = await call('act.sanctionCases', { ...filter, limit: 100_000 })
    await exportRows(`Sanktioner ${today}`, caseExcelColumns, rows)
  }
  const add = (
    <Button look="primary" icon="plus" onClick={() => setCreating(true)}>
      Bered ett steg
    </Button>
  )
  const providerName = values.utforare === null ? null : (list.rows[0]?.providerName ?? 'vald utförare')
  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Sanktioner"
        meta={
          latest === undefined || latest.late === 0
            ? undefined
            : `${formatCount(latest.late, 'ärende', 'ärenden')} med frist som är ute`
        }
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            {add}
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök sanktioner"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'ärende', 'ärenden')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'ar',
            label: 'Alla år',
            options: (latest?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
            value: values.ar,
            onChange: (value) => set('ar', value),
          },
          {
            id: 'steg',
            label: 'Alla steg',
            options: SanctionStep.options.map((value) => ({ value, label: capitalStep(value) })),
            value: values.steg,
            onChange: (value) => set('steg', value),
          },
          {
            id: 'lage',
            label: 'Alla lägen',
            options: SanctionState.options.map((value) => ({
              value,
              label: `${capital(sanctionStateNames[value])} (${formatNumber(latest?.states[value] ?? 0)})`,
            })),
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          ...(providerName === null
            ? []
            : [
                {
                  id: 'utforare',
                  label: 'Alla utförare',
                  options: [{ value: values.utforare ?? '', label: providerName }],
                  value: values.utforare,
                  onChange: (value: string | null) => set('utforare', value),
                },
              ]),
        ]}
      />
      <DataTable
        framed
        label="Sanktioner"
        columns={caseColumns}
        rows={list.rows}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={(row) => go(sanctionCasePath(row.id))}
        sort={sort}
        onSort={setSort}
        onEndReached={list.more}
        loading={list.loading}
        empty={
          list.totalUnfiltered === 0 ? (
            <EmptyState
              what="Inga steg i sanktionstrappan än."
              why="När en granskning utanför egen regi visar brister som inte rättas till bereds ett steg här, från komplettering till hävning."
              action={<Button onClick={() => setCreating(true)}>Bered ett steg</Button>}
            />
          ) : (
            <EmptyState
              what="Inga ärenden med de här filtren."
              why={`${formatCount(list.totalUnfiltered ?? 0, 'ärende', 'ärenden')} finns utan filter.`}
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          )
        }
      />
      <NewCaseDialog opened={creating} onClose={() => setCreating(false)} />
    </Page>
  )
}

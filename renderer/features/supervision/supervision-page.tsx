import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { SupervisionBody } from '../../../shared/contracts/collect-values'
import { SupervisionStage } from '../../../shared/contracts/supervision'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, Row, Switcher, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { useToday } from '../register/use-today'
import { SupervisionDevelopment } from './supervision-development'
import { besidePanel, supervisionColumns, supervisionExcelColumns } from './supervision-columns'
import { SupervisionForm } from './supervision-form'
import { supervisionFilterNames, useSupervisionFilters } from './supervision-filters'
import { SupervisionPanel } from './supervision-panel'

/** What IVO, revisorer and others have looked at: decisions, demands, and answers that are owed. */
export default function SupervisionPage() {
  const { committeeId } = useScreen()
  const today = useToday()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(supervisionFilterNames)
  const [sort, setSort] = useState<Sort | null>(null)
  const [form, setForm] = useState<'new' | 'edit' | null>(null)

  const filter: ClientInput<'collect.supervisions'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    year: /^\d{4}$/u.test(values.ar ?? '') ? Number(values.ar) : null,
    body: oneOf(SupervisionBody.options, values.myndighet),
    stage: oneOf(SupervisionStage.options, values.lage),
    unitId: values.enhet,
    providerId: values.utforare,
    serviceTypeId: values.insats,
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('collect.supervisions', filter)
  const chosen = list.rows.find(({ id }) => id === values.tillsyn) ?? null
  const filters = useSupervisionFilters(values, set, list.latest)
  const isList = values.vy !== 'utveckling'
  const clear = (): void => go('/samla-in/tillsyn')
  const choose = (id: string | null): void => {
    setForm(null)
    set('tillsyn', id)
  }
  const exportAll = async () => {
    const { rows } = await call('collect.supervisions', { ...filter, limit: 100_000 })
    await exportRows(`Tillsyn och revision ${today}`, supervisionExcelColumns, rows)
  }
  const panelOpen = form === 'new' || values.tillsyn !== null
  const create = (
    <Button look={form === 'new' ? 'default' : 'primary'} icon="plus" onClick={() => setForm('new')}>
      Ny tillsyn eller revision
    </Button>
  )

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Tillsyn och revision"
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            {create}
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Row>
        <Switcher
          label="Visa"
          value={isList ? 'lista' : 'utveckling'}
          onChange={(view) => set('vy', view === 'lista' ? null : view)}
          options={[
            { value: 'lista', label: 'Ärenden' },
            { value: 'utveckling', label: 'Utveckling' },
          ]}
        />
      </Row>
      {isList ? (
        <>
          <Toolbar
            searchLabel="Sök tillsyn eller revision"
            search={values.sok ?? ''}
            onSearch={(text) => set('sok', text)}
            summary={
              list.total === null
                ? ''
                : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'ärende', 'ärenden')}`
            }
            onClear={clear}
            filters={filters}
          />
          <WithPanel>
            <DataTable
              framed
              label="Tillsyn och revision"
              columns={panelOpen ? besidePanel : supervisionColumns}
              rows={list.rows}
              total={list.total}
              rowId={(row) => row.id}
              selectedId={values.tillsyn}
              onSelect={(row) => choose(row.id)}
              sort={sort}
              onSort={setSort}
              onEndReached={list.more}
              loading={list.loading}
              empty={
                list.totalUnfiltered === 0 ? (
                  <EmptyState
                    what="Ingen tillsyn eller revision registrerad."
                    why="Registrera den när den inleds, så påminner Att göra om svaret och kraven."
                    action={create}
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
            {form === 'new' || (form === 'edit' && chosen !== null) ? (
              <SupervisionForm
                key={form === 'new' ? 'new' : chosen?.id}
                row={form === 'new' ? null : chosen}
                committeeId={committeeId}
                onClose={() => setForm(null)}
                onSaved={choose}
              />
            ) : (
              values.tillsyn !== null && (
                <SupervisionPanel
                  key={values.tillsyn}
                  id={values.tillsyn}
                  onEdit={() => setForm('edit')}
                  onClose={() => choose(null)}
                />
              )
            )}
          </WithPanel>
        </>
      ) : (
        <SupervisionDevelopment />
      )}
    </Page>
  )
}

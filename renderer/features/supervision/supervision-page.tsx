import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { SupervisionBody } from '../../../shared/contracts/collect-values'
import { SupervisionStage } from '../../../shared/contracts/supervision'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { supervisionBodyNames } from '../../../shared/text/collect-names'
import { supervisionStageNames } from '../../../shared/text/supervision-names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, Row, Switcher, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { useChosenParty } from '../lex/use-chosen-party'
import { capital } from '../register/form-values'
import { useToday } from '../register/use-today'
import { SupervisionDevelopment } from './supervision-development'
import { besidePanel, supervisionColumns, supervisionExcelColumns } from './supervision-columns'
import { SupervisionForm } from './supervision-form'
import { SupervisionPanel } from './supervision-panel'

const names = ['vy', 'sok', 'ar', 'lage', 'myndighet', 'enhet', 'utforare', 'insats', 'arkiv', 'tillsyn'] as const

/** What IVO, revisorer and others have looked at: decisions, demands, and answers that are owed. */
export default function SupervisionPage() {
  const { committeeId } = useScreen()
  const today = useToday()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(names)
  const [sort, setSort] = useState<Sort | null>(null)
  const [form, setForm] = useState<'new' | 'edit' | null>(null)
  const party = useChosenParty(values)

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
            filters={[
              {
                id: 'myndighet',
                label: 'Alla som granskar',
                options: SupervisionBody.options.map((value) => ({
                  value,
                  label: capital(supervisionBodyNames[value]),
                })),
                value: values.myndighet,
                onChange: (value) => set('myndighet', value),
              },
              {
                id: 'ar',
                label: 'Alla år',
                options: (list.latest?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
                value: values.ar,
                onChange: (value) => set('ar', value),
              },
              {
                id: 'lage',
                label: 'Alla lägen',
                options: SupervisionStage.options.map((value) => ({
                  value,
                  label: capital(supervisionStageNames[value]),
                })),
                value: values.lage,
                onChange: (value) => set('lage', value),
              },
              ...party.map(({ id, name, label }) => ({
                id,
                label: 'Alla',
                options: [{ value: values[id] ?? '', label: `${label}: ${name}` }],
                value: values[id],
                onChange: (value: string | null) => set(id, value),
              })),
              {
                id: 'arkiv',
                label: 'I bruk',
                options: [{ value: 'ja', label: `Även arkiverade (${formatNumber(list.latest?.archived ?? 0)})` }],
                value: values.arkiv,
                onChange: (value) => set('arkiv', value),
              },
            ]}
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

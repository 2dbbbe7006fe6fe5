import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { GoalKind } from '../../../shared/contracts/values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { goalKindNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, Switcher, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { besidePanel, goalColumns, goalExcelColumns } from './goal-columns'
import { GoalForm } from './goal-form'
import { GoalPanel } from './goal-panel'
import { capital } from './goal-words'
import { tertialExcelColumns, TertialSummary, TertialTable } from './tertial-table'

/** The year's mål and uppdrag: from whom, who answers for them, what they point at, and how each tertial went. */
export default function GoalsPage() {
  const { committeeId, year } = useScreen()
  const { values, set, clear } = useAddressFilter(['sok', 'typ', 'status', 'arkiv', 'mal', 'vy'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [form, setForm] = useState<'new' | 'edit' | null>(null)

  const filter: ClientInput<'plan.goals'> = {
    committeeId,
    year,
    search: values.sok ?? '',
    sort,
    kind: oneOf(GoalKind.options, values.typ),
    status: values.status,
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('plan.goals', filter)
  const chosen = list.rows.find(({ id }) => id === values.mal) ?? null
  const create = (
    <Button look="primary" icon="plus" onClick={() => setForm('new')}>
      Nytt mål eller uppdrag
    </Button>
  )

  const isTertials = values.vy === 'tertial'
  const exportAll = async () => {
    if (isTertials) {
      const { rows } = await call('plan.goalTertials', { committeeId, year })
      return exportRows(`Tertialuppföljning ${year}`, tertialExcelColumns, rows)
    }
    const { rows } = await call('plan.goals', { ...filter, limit: 100_000 })
    await exportRows(`Mål och uppdrag ${year}`, goalExcelColumns, rows)
  }
  const choose = (id: string | null) => {
    setForm(null)
    set('mal', id)
  }
  const panelOpen = form === 'new' || chosen !== null

  return (
    <Page fill>
      <PageHead
        kind="Planera"
        title="Mål och uppdrag"
        meta={String(year)}
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
          value={isTertials ? 'tertial' : 'lista'}
          onChange={(view) => set('vy', view === 'tertial' ? view : null)}
          options={[
            { value: 'lista', label: 'Mål och uppdrag' },
            { value: 'tertial', label: 'Tertialuppföljning' },
          ]}
        />
        {isTertials && <TertialSummary />}
      </Row>
      {!isTertials && (
        <Toolbar
          searchLabel="Sök mål eller uppdrag"
          search={values.sok ?? ''}
          onSearch={(text) => set('sok', text)}
          summary={
            list.total === null
              ? ''
              : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')}`
          }
          onClear={clear}
          filters={[
            {
              id: 'typ',
              label: 'Mål och uppdrag',
              options: GoalKind.options.map((value) => ({ value, label: capital(goalKindNames[value]) })),
              value: values.typ,
              onChange: (value) => set('typ', value),
            },
            {
              id: 'status',
              label: 'Alla statusar',
              options: (list.latest?.statuses ?? []).map((value) => ({ value, label: capital(value) })),
              value: values.status,
              onChange: (value) => set('status', value),
            },
            {
              id: 'arkiv',
              label: 'I bruk',
              options: [{ value: 'ja', label: `Även arkiverade (${formatNumber(list.latest?.archived ?? 0)})` }],
              value: values.arkiv,
              onChange: (value) => set('arkiv', value),
            },
          ]}
        />
      )}
      <WithPanel>
        {isTertials ? (
          <TertialTable selectedId={values.mal} narrow={panelOpen} onSelect={choose} />
        ) : (
          <DataTable
            framed
            label="Mål och uppdrag"
            columns={panelOpen ? besidePanel : goalColumns}
            rows={list.rows}
            total={list.total}
            rowId={(row) => row.id}
            selectedId={values.mal}
            onSelect={(row) => choose(row.id)}
            onOpen={(row) => {
              set('mal', row.id)
              setForm(row.archivedAt === null ? 'edit' : null)
            }}
            sort={sort}
            onSort={setSort}
            onEndReached={list.more}
            loading={list.loading}
            empty={
              list.totalUnfiltered === 0 ? (
                <EmptyState
                  what={`Inga mål eller uppdrag för ${year}.`}
                  why="Ett uppdrag som pekar ut en utförare, en insats eller ett område väger i årets prioriteringar."
                  action={
                    <Row>
                      {create}
                      <ButtonLink icon="table" href="/register/import">
                        Läs in från Excel
                      </ButtonLink>
                    </Row>
                  }
                />
              ) : (
                <EmptyState
                  what="Inga rader med de här filtren."
                  why={`${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                  action={<Button onClick={clear}>Rensa filter</Button>}
                />
              )
            }
          />
        )}
        {form === 'new' || (form === 'edit' && chosen !== null) ? (
          <GoalForm
            key={form === 'new' ? 'new' : chosen?.id}
            goal={form === 'new' ? null : chosen}
            year={year}
            committeeId={committeeId}
            onClose={() => setForm(null)}
            onSaved={choose}
          />
        ) : (
          chosen !== null && (
            <GoalPanel key={chosen.id} goal={chosen} onEdit={() => setForm('edit')} onClose={() => choose(null)} />
          )
        )}
      </WithPanel>
    </Page>
  )
}

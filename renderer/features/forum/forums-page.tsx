import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { ForumKind } from '../../../shared/contracts/act-values'
import { forumKindNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { besidePanel, forumColumns, forumExcelColumns } from './forum-columns'
import { ForumForm } from './forum-form'
import { ForumPanel } from './forum-panel'
import { ForumSums } from './forum-sums'

/** Meetings with utförare, branschråd and internal networks: when, how many, and what was taken up. */
export default function ForumsPage() {
  const { committeeId, year } = useScreen()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(['sok', 'ar', 'slag', 'arkiv', 'mote'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [form, setForm] = useState<'new' | 'edit' | null>(null)
  const filter: ClientInput<'act.forums'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    year: values.ar === 'alla' ? null : year,
    kind: oneOf(ForumKind.options, values.slag),
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('act.forums', filter)
  const chosen = list.rows.find(({ id }) => id === values.mote) ?? null
  const choose = (id: string | null): void => {
    setForm(null)
    set('mote', id)
  }
  const clear = (): void => go('/atgarda/informationsforum')
  const exportAll = async () => {
    const { rows } = await call('act.forums', { ...filter, limit: 100_000 })
    await exportRows('Informationsforum', forumExcelColumns, rows)
  }
  const panelOpen = form === 'new' || chosen !== null
  const create = (
    <Button look={form === 'new' ? 'default' : 'primary'} icon="plus" onClick={() => setForm('new')}>
      Nytt möte
    </Button>
  )
  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Informationsforum"
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
      <ForumSums committeeId={committeeId} year={year} />
      <Toolbar
        searchLabel="Sök möte"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'möte', 'möten')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'ar',
            label: String(year),
            options: [{ value: 'alla', label: 'Alla år' }],
            value: values.ar,
            onChange: (value) => set('ar', value),
          },
          {
            id: 'slag',
            label: 'Alla slag',
            options: ForumKind.options.map((value) => ({ value, label: capital(forumKindNames[value]) })),
            value: values.slag,
            onChange: (value) => set('slag', value),
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
      <WithPanel>
        <DataTable
          framed
          label="Informationsforum"
          columns={panelOpen ? besidePanel : forumColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.mote}
          onSelect={(row) => choose(row.id)}
          onOpen={(row) => {
            set('mote', row.id)
            setForm(row.archivedAt === null ? 'edit' : null)
          }}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what="Inga möten än."
                why="Möten med utförare, branschråd och interna nätverk registreras här och kommer med i årsrapporten."
                action={
                  <Row>
                    {create}
                    <ButtonLink href="/register/import">Läs in från Excel</ButtonLink>
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Inga möten med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'möte', 'möten')} finns utan filter.`}
                action={<Button onClick={() => set('ar', 'alla')}>Visa alla år</Button>}
              />
            )
          }
        />
        {form !== null && (form === 'new' || chosen !== null) ? (
          <ForumForm
            key={form === 'new' ? 'new' : chosen?.id}
            forum={form === 'new' ? null : chosen}
            committeeId={committeeId}
            onClose={() => setForm(null)}
            onSaved={choose}
          />
        ) : (
          chosen && (
            <ForumPanel key={chosen.id} forum={chosen} onEdit={() => setForm('edit')} onClose={() => choose(null)} />
          )
        )}
      </WithPanel>
    </Page>
  )
}

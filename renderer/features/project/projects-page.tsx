import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { ProjectKind, ProjectStatus } from '../../../shared/contracts/collect-values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { projectKindNames, projectStatusNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { besidePanel, projectColumns, projectExcelColumns } from './project-columns'
import { ProjectForm } from './project-form'
import { ProjectPanel } from './project-panel'

/** Development projects and cooperations: what, with whom, until when, and what they led to. */
export default function ProjectsPage() {
  const { committeeId, year } = useScreen()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(['sok', 'ar', 'slag', 'lage', 'arkiv', 'projekt'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [form, setForm] = useState<'new' | 'edit' | null>(null)
  const filter: ClientInput<'plan.projects'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    year: values.ar === null ? null : year,
    kind: oneOf(ProjectKind.options, values.slag),
    status: oneOf(ProjectStatus.options, values.lage),
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('plan.projects', filter)
  const chosen = list.rows.find(({ id }) => id === values.projekt) ?? null
  const choose = (id: string | null): void => {
    setForm(null)
    set('projekt', id)
  }
  const clear = (): void => go('/planera/projekt')
  const exportAll = async () => {
    const { rows } = await call('plan.projects', { ...filter, limit: 100_000 })
    await exportRows('Projekt och samverkan', projectExcelColumns, rows)
  }
  const panelOpen = form === 'new' || chosen !== null
  const create = (
    <Button look={form === 'new' ? 'default' : 'primary'} icon="plus" onClick={() => setForm('new')}>
      Nytt projekt eller samverkan
    </Button>
  )
  return (
    <Page fill>
      <PageHead
        kind="Planera"
        title="Projekt och samverkan"
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
      <Toolbar
        searchLabel="Sök projekt eller samverkan"
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
            id: 'ar',
            label: 'Alla år',
            options: [{ value: 'valt', label: `På gång under ${year}` }],
            value: values.ar,
            onChange: (value) => set('ar', value),
          },
          {
            id: 'slag',
            label: 'Projekt och samverkan',
            options: ProjectKind.options.map((value) => ({ value, label: capital(projectKindNames[value]) })),
            value: values.slag,
            onChange: (value) => set('slag', value),
          },
          {
            id: 'lage',
            label: 'Alla lägen',
            options: ProjectStatus.options.map((value) => ({ value, label: capital(projectStatusNames[value]) })),
            value: values.lage,
            onChange: (value) => set('lage', value),
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
          label="Projekt och samverkan"
          columns={panelOpen ? besidePanel : projectColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.projekt}
          onSelect={(row) => choose(row.id)}
          onOpen={(row) => {
            set('projekt', row.id)
            setForm(row.archivedAt === null ? 'edit' : null)
          }}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what="Inga projekt eller samverkan än."
                why="Skriv vad ni utvecklar och samverkar om: vad, med vem, till när och vad det ledde till."
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
        {form === 'new' || (form === 'edit' && chosen !== null) ? (
          <ProjectForm
            key={form === 'new' ? 'new' : chosen?.id}
            project={form === 'new' ? null : chosen}
            committeeId={committeeId}
            onClose={() => setForm(null)}
            onSaved={choose}
          />
        ) : (
          chosen !== null && (
            <ProjectPanel
              key={chosen.id}
              project={chosen}
              onEdit={() => setForm('edit')}
              onClose={() => choose(null)}
            />
          )
        )}
      </WithPanel>
    </Page>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatCount } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { lowerSv } from '../../../shared/domain/swedish'
import { Button, EmptyState, Notice, Page, PageHead, Row, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { AddShipped } from './add-shipped'
import { checklistColumns } from './checklist-columns'
import { ChecklistFileDialog } from './checklist-file'
import { ChecklistForm } from './checklist-form'

/** Every checklist of the database: which version is in force, what it is proposed for, and how much it is used. */
export default function ChecklistsPage() {
  const [, go] = useLocation()
  const { values, set, clear } = useAddressFilter(['sok', 'arkiv'])
  const [doing, setDoing] = useState<'new' | 'file' | null>(null)
  const { data, error, isFetching } = useQuery(ask('collect.checklists', { includeArchived: values.arkiv !== null }))
  const wanted = lowerSv(values.sok ?? '')
  const rows = data?.rows.filter(({ name, description }) => lowerSv(`${name} ${description ?? ''}`).includes(wanted))
  const open = (id: string): void => go(`/register/checklistor/${id}`)
  const missing = data?.missingShipped ?? []
  const create = (
    <Button look="primary" icon="plus" onClick={() => setDoing('new')}>
      Ny checklista
    </Button>
  )

  return (
    <Page fill>
      <PageHead
        kind="Register"
        title="Checklistor"
        meta={data && formatCount(data.rows.length, 'checklista', 'checklistor')}
        actions={
          <>
            <Button icon="upload" onClick={() => setDoing('file')}>
              Läs in Excelfil
            </Button>
            {create}
          </>
        }
      />
      {error && <Notice kind="error" title={error.data.userMessage} />}
      {missing.length > 0 && (data?.rows.length ?? 0) > 0 && (
        <Notice title={`Med programmet följer också ${missing.join(', ')}.`} action={<AddShipped />} />
      )}
      <Toolbar
        searchLabel="Sök checklista"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={data === undefined ? '' : `${rows?.length ?? 0} av ${formatCount(data.rows.length, 'rad', 'rader')}`}
        onClear={clear}
        filters={[
          {
            id: 'arkiv',
            label: 'I bruk',
            options: [{ value: 'ja', label: `Även arkiverade (${data?.archived ?? 0})` }],
            value: values.arkiv,
            onChange: (value) => set('arkiv', value),
          },
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Checklistor"
          columns={checklistColumns}
          rows={rows ?? []}
          total={rows?.length ?? null}
          rowId={(row) => row.id}
          onOpen={(row) => open(row.id)}
          loading={isFetching}
          empty={
            data?.rows.length === 0 ? (
              <EmptyState
                what="Inga checklistor än."
                why="En checklista samlar granskningens frågor per område. Börja med de medföljande, eller gör en egen."
                action={
                  <Row>
                    <AddShipped />
                    {create}
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Ingen checklista med de här filtren."
                why={`${formatCount(data?.rows.length ?? 0, 'checklista', 'checklistor')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {doing === 'new' && <ChecklistForm checklist={null} onClose={() => setDoing(null)} onSaved={open} />}
      </WithPanel>
      {doing === 'file' && <ChecklistFileDialog onClose={() => setDoing(null)} onRead={open} />}
    </Page>
  )
}

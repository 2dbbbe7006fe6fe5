import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FollowUpRound } from '../../../shared/contracts/individual'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Page, PageHead, StateChip, ToneChip, WithPanel } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { RoundForm } from './round-form'
import { RoundPanel } from './round-panel'

const columns: Column<FollowUpRound>[] = [
  {
    id: 'title',
    header: 'Omgång',
    width: 14,
    grow: 3,
    key: true,
    cell: (row) => <ArchivedName name={row.title} archivedAt={row.archivedAt} />,
  },
  { id: 'days', header: 'Period', width: 13, grow: 0, cell: (row) => `${row.fromDay} – ${row.toDay}` },
  {
    id: 'insatser',
    header: 'Insatser',
    width: 10,
    grow: 2,
    cell: (row) => scopeOf(row.serviceTypes.map(({ name }) => name)),
  },
  { id: 'districts', header: 'Stadsdelar', width: 9, grow: 1, cell: (row) => scopeOf(row.districts) },
  {
    id: 'kind',
    header: 'Slag',
    width: 7,
    grow: 0,
    cell: (row) => (row.pilot ? <ToneChip tone="accent">Pilot</ToneChip> : 'Ordinarie'),
  },
  {
    id: 'state',
    header: 'Status',
    width: 10,
    grow: 0,
    cell: (row) =>
      row.closedOn === null ? (
        <StateChip state="draft">Pågår</StateChip>
      ) : (
        <StateChip state="decided">Avslutad</StateChip>
      ),
  },
]

const scopeOf = (names: readonly string[]): string => (names.length === 0 ? 'Alla' : names.join(', '))

/** Omgångar of individuppföljning: what each covers, and what a pilot showed. */
export default function RoundsPage() {
  const { values, set } = useAddressFilter(['omgang', 'arkiv'])
  const [form, setForm] = useState<'new' | 'edit' | null>(null)
  const { data, isFetching } = useQuery(ask('collect.followUpRounds', { includeArchived: values.arkiv !== null }))
  const chosen = data?.rows.find(({ id }) => id === values.omgang) ?? null
  const create = (
    <Button look="primary" icon="plus" onClick={() => setForm('new')}>
      Ny omgång
    </Button>
  )
  const choose = (id: string | null) => {
    setForm(null)
    set('omgang', id)
  }
  return (
    <Page fill>
      <PageHead
        kind="Individuppföljning"
        title="Omgångar"
        actions={
          <>
            <ButtonLink href="/samla-in/individuppfoljning">Till siffrorna</ButtonLink>
            {(data?.archived ?? 0) > 0 && (
              <Button onClick={() => set('arkiv', values.arkiv === null ? 'ja' : null)}>
                {values.arkiv === null ? `Visa arkiverade (${formatNumber(data?.archived ?? 0)})` : 'Dölj arkiverade'}
              </Button>
            )}
            {create}
          </>
        }
      />
      <WithPanel>
        <DataTable
          framed
          label="Omgångar"
          columns={
            form === null && chosen === null
              ? columns
              : columns.filter(({ id }) => id !== 'insatser' && id !== 'districts')
          }
          rows={data?.rows ?? []}
          total={data?.rows.length ?? null}
          rowId={(row) => row.id}
          selectedId={values.omgang}
          onSelect={(row) => choose(row.id)}
          loading={isFetching && !data}
          empty={
            <EmptyState
              what="Inga omgångar än."
              why="En omgång samlar svar från vissa stadsdelar och insatser under en period, till exempel en pilot."
              action={create}
            />
          }
        />
        {form !== null && (form === 'new' || chosen !== null) ? (
          <RoundForm
            key={form === 'new' ? 'new' : chosen?.id}
            round={form === 'new' ? null : chosen}
            onClose={() => setForm(null)}
            onSaved={choose}
          />
        ) : (
          chosen !== null && (
            <RoundPanel key={chosen.id} id={chosen.id} onEdit={() => setForm('edit')} onClose={() => choose(null)} />
          )
        )}
      </WithPanel>
    </Page>
  )
}

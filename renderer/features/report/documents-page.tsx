import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { formatCount, formatDateTime, UNKNOWN } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, EmptyState, Notice, Page, PageHead } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { DraftsCard } from './drafts-card'
import { newDocumentPath } from './kinds'

const columns: Column<DocumentRecord>[] = [
  { id: 'title', header: 'Dokument', width: 20, grow: 3, key: true, cell: ({ title }) => title },
  {
    id: 'about',
    header: 'Gäller',
    width: 11,
    grow: 1,
    cell: ({ aboutName, committeeName }) => aboutName ?? committeeName ?? 'Alla nämnder',
  },
  { id: 'registryNumber', header: 'Diarienummer', width: 9, cell: ({ registryNumber }) => registryNumber ?? UNKNOWN },
  { id: 'author', header: 'Handläggare', width: 10, cell: ({ author }) => author ?? UNKNOWN },
  {
    id: 'createdAt',
    header: 'Skapat',
    width: 9,
    grow: 0,
    nowrap: true,
    cell: ({ createdAt }) => formatDateTime(createdAt),
  },
]

/** Documents in work above, those written below: what they were called, when, and behind each row where its figures came from. */
export default function DocumentsPage() {
  const [, go] = useLocation()
  const { committeeId } = useScreen()
  const [selected, setSelected] = useState<string | null>(null)
  const { data, error, isFetching } = useQuery(ask('report.documents', { committeeId, year: null }))
  const rows = data?.rows ?? []
  const open = () => go(newDocumentPath)

  return (
    <Page fill>
      <PageHead
        title="Dokument"
        meta={data === undefined ? undefined : formatCount(rows.length, 'dokument', 'dokument')}
        actions={
          <Button look="primary" icon="plus" onClick={open}>
            Nytt dokument
          </Button>
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <DraftsCard />
      <DataTable
        framed
        label="Skrivna dokument"
        density="compact"
        columns={columns}
        rows={rows}
        total={data === undefined ? null : rows.length}
        rowId={({ id }) => id}
        selectedId={selected}
        onOpen={({ id }) => {
          setSelected(id)
          go(`/dokument/${id}`)
        }}
        loading={isFetching}
        empty={
          <EmptyState
            what="Inga skrivna dokument än."
            why="Välj slag, skriv avsnitt för avsnitt med siffrorna ur registret och hämta Word-filen."
            action={<Button onClick={open}>Nytt dokument</Button>}
          />
        }
      />
    </Page>
  )
}

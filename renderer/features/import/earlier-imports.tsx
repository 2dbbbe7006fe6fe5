import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { formatDateTime, formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, EmptyState, Notice } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { useUndoImport } from './use-undo-import'

type Batch = Output<'register.imports'>['rows'][number]

const facts: Column<Batch>[] = [
  { id: 'fileName', header: 'Fil', width: 14, grow: 2, key: true, cell: (row) => row.fileName },
  { id: 'at', header: 'Inläst', width: 10, grow: 0, nowrap: true, cell: (row) => formatDateTime(row.at) },
  { id: 'actor', header: 'Av', width: 10, cell: (row) => row.actor },
  { id: 'new', header: 'Nya', width: 5, grow: 0, numeric: true, cell: (row) => formatNumber(row.new) },
  { id: 'changed', header: 'Ändrade', width: 6, grow: 0, numeric: true, cell: (row) => formatNumber(row.changed) },
]

/** What has been read in before, each with its way back. */
export function EarlierImports() {
  const { data, error } = useQuery(ask('register.imports', {}))
  const { ask: askUndo, outcome, busy } = useUndoImport()
  const columns: Column<Batch>[] = [
    ...facts,
    {
      id: 'undo',
      header: 'Ångra',
      width: 12,
      grow: 0,
      cell: (row) =>
        row.undoneAt === null ? (
          <Button look="quiet" icon="undo" inRow busy={busy} onClick={() => void askUndo(row)}>
            Ångra
            <span className="visually-hidden"> inläsningen av {row.fileName}</span>
          </Button>
        ) : (
          `ångrad ${formatDateTime(row.undoneAt)}`
        ),
    },
  ]
  return (
    <Card title="Tidigare inläsningar" flush>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {outcome !== null && 'done' in outcome && <Notice kind="done" title={outcome.done} />}
      {outcome !== null && 'refusal' in outcome && (
        <Notice kind="error" title={outcome.refusal.userMessage} details={outcome.refusal.details} />
      )}
      <DataTable
        label="Tidigare inläsningar"
        columns={columns}
        rows={data?.rows ?? []}
        total={data?.rows.length ?? null}
        rowId={(row) => row.id}
        loading={data === undefined && !error}
        maxHeight="24rem"
        empty={<EmptyState what="Inga inläsningar än." why="Här samlas de, och varje inläsning går att ångra." />}
      />
    </Card>
  )
}

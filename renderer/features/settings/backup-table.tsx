import type { Output } from '../../../shared/contracts'
import { formatCount, formatDateTime, formatNumber } from '../../../shared/text/format'
import { Button, Card, EmptyState } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import classes from './settings.module.css'

type Backup = Output<'settings.databases'>['backups'][number]

interface BackupTableProps {
  backups: readonly Backup[]
  onRestore: (backup: Backup) => void
  onOther: () => void
}

/** Why a copy was made, from the word in its name. */
const reasons: ReadonlyArray<[part: string, words: string]> = [
  ['.daglig.', 'Dagens kopia'],
  ['.egen.', 'Gjord för hand'],
  ['.migrering.', 'Före uppgradering'],
  ['.stangning.', 'När programmet stängdes'],
  ['.aterstallning.', 'Före återställning'],
]
const reasonOf = ({ name }: Backup): string => reasons.find(([part]) => name.includes(part))?.[1] ?? 'Säkerhetskopia'

const megabytes = (bytes: number): string => `${formatNumber(bytes / 1_000_000, 1)}\u00a0MB`

/** The copies beside the database, newest first. */
export function BackupTable({ backups, onRestore, onOther }: BackupTableProps) {
  const columns: Column<Backup>[] = [
    {
      id: 'when',
      header: 'Skriven',
      width: 10,
      grow: 0,
      key: true,
      nowrap: true,
      cell: (row) => formatDateTime(row.writtenAt),
    },
    { id: 'why', header: 'Varför', width: 12, grow: 1, cell: reasonOf },
    { id: 'name', header: 'Fil', width: 18, grow: 2, cell: (row) => <span className={classes.path}>{row.name}</span> },
    {
      id: 'size',
      header: 'Storlek',
      width: 6,
      grow: 0,
      numeric: true,
      nowrap: true,
      cell: (row) => megabytes(row.bytes),
    },
    {
      id: 'action',
      header: 'Gör',
      width: 8,
      grow: 0,
      cell: (row) => (
        <Button look="quiet" inRow onClick={() => onRestore(row)}>
          Återställ<span className="visually-hidden"> kopian från {formatDateTime(row.writtenAt)}</span>
        </Button>
      ),
    },
  ]
  return (
    <Card
      title="Säkerhetskopior"
      note={formatCount(backups.length, 'kopia, kontrollerad', 'kopior, kontrollerade')}
      aside={
        <Button look="quiet" inRow onClick={onOther}>
          Återställ från en annan fil
        </Button>
      }
      flush
    >
      <DataTable
        label="Säkerhetskopior"
        columns={columns}
        rows={backups}
        total={backups.length}
        rowId={(row) => row.file}
        maxHeight="28rem"
        empty={
          <EmptyState
            what="Inga säkerhetskopior än."
            why="Den första görs en stund efter att programmet har startat."
          />
        }
      />
    </Card>
  )
}

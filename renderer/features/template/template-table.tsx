import type { TemplateRecord } from '../../../shared/contracts/template'
import { formatCount, formatDateTime } from '../../../shared/text/format'
import { Button, Card, EmptyState, Row, ToneChip } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { kindsWords } from './kinds-words'
import classes from './template.module.css'

interface TemplateTableProps {
  templates: readonly TemplateRecord[]
  showsArchived: boolean
  onArchived: (shown: boolean) => void
  onPreview: (template: TemplateRecord) => void
  onChange: (template: TemplateRecord) => void
}

/** The municipality's templates, newest first: the newest one for a kind is the one that is used. */
export function TemplateTable({ templates, showsArchived, onArchived, onPreview, onChange }: TemplateTableProps) {
  const columns: Column<TemplateRecord>[] = [
    { id: 'name', header: 'Mall', width: 12, grow: 2, key: true, cell: (row) => row.name },
    { id: 'kinds', header: 'Gäller', width: 12, grow: 2, cell: (row) => kindsWords(row.kinds) },
    {
      id: 'state',
      header: 'Kontroll',
      width: 9,
      grow: 0,
      cell: ({ archivedAt, check }) =>
        archivedAt !== null ? (
          <ToneChip>Arkiverad</ToneChip>
        ) : check.warnings.length > 0 ? (
          <ToneChip tone="mid">{formatCount(check.warnings.length, 'varning', 'varningar')}</ToneChip>
        ) : (
          <ToneChip tone="low">Utan anmärkning</ToneChip>
        ),
    },
    {
      id: 'when',
      header: 'Ändrad',
      width: 9,
      grow: 0,
      nowrap: true,
      cell: (row) => formatDateTime(row.updatedAt),
    },
    {
      id: 'file',
      header: 'Fil',
      width: 11,
      grow: 1,
      cell: (row) => <span className={classes.file}>{row.fileName}</span>,
    },
    {
      id: 'action',
      header: 'Gör',
      width: 13,
      grow: 0,
      cell: (row) => (
        <Row>
          <Button look="quiet" inRow onClick={() => onPreview(row)}>
            Provskriv<span className="visually-hidden"> i mallen {row.name}</span>
          </Button>
          <Button look="quiet" inRow onClick={() => onChange(row)}>
            Ändra<span className="visually-hidden"> mallen {row.name}</span>
          </Button>
        </Row>
      ),
    },
  ]
  return (
    <Card
      title="Kommunens mallar"
      note={templates.length === 0 ? undefined : formatCount(templates.length, 'mall', 'mallar')}
      aside={
        <Button look="quiet" inRow onClick={() => onArchived(!showsArchived)}>
          {showsArchived ? 'Dölj arkiverade' : 'Visa arkiverade'}
        </Button>
      }
      flush
    >
      <DataTable
        label="Kommunens mallar"
        columns={columns}
        rows={templates}
        total={templates.length}
        rowId={(row) => row.id}
        maxHeight="24rem"
        empty={
          <EmptyState
            what="Inga egna mallar än."
            why="Dokumenten skrivs i den inbyggda mallen, med färg och logotyp från Inställningar, Dokument."
          />
        }
      />
    </Card>
  )
}

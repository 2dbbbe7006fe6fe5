import type { ImportSheet } from '../../../shared/contracts/exchange'
import { formatNumber } from '../../../shared/text/format'
import { Card, EmptyState } from '../../ui'
import { type Column, DataTable } from '../../ui/table'

interface SheetTableProps {
  title: string
  note: string
  sheets: readonly ImportSheet[]
  chosen: string | null
  onChoose: (name: string) => void
}

const count = (id: 'rows' | 'new' | 'changed' | 'unchanged' | 'wrong', header: string): Column<ImportSheet> => ({
  id,
  header,
  width: 7,
  grow: 0,
  numeric: true,
  cell: (sheet) => formatNumber(sheet[id]),
})

const columns: Column<ImportSheet>[] = [
  { id: 'name', header: 'Blad', width: 12, key: true, cell: (sheet) => sheet.name },
  count('rows', 'Rader'),
  count('new', 'Nya'),
  count('changed', 'Ändrade'),
  count('unchanged', 'Oförändrade'),
  count('wrong', 'Felaktiga'),
]

/** The file sheet by sheet: a row chosen here shows its rows below. */
export function SheetTable({ title, note, sheets, chosen, onChoose }: SheetTableProps) {
  return (
    <Card title={title} note={note} flush>
      <DataTable
        label="Blad i filen"
        columns={columns}
        rows={sheets}
        total={sheets.length}
        rowId={(sheet) => sheet.name}
        selectedId={chosen}
        onSelect={(sheet) => onChoose(sheet.name)}
        density="compact"
        maxHeight="none"
        empty={
          <EmptyState what="Inget blad i filen känns igen." why="Jämför bladens namn med den tomma arbetsboken." />
        }
      />
    </Card>
  )
}

import type { KoladaPreview, KoladaRow } from '../../../shared/contracts/kolada'
import { listInWords } from '../../../shared/domain/swedish'
import { genderNames } from '../../../shared/text/collect-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Button, Card, EmptyState, Notice, Row, Stack, ToneChip } from '../../ui'
import { type Column, DataTable } from '../../ui/table'

interface KoladaPreviewCardProps {
  preview: KoladaPreview
  saving: boolean
  onSave: () => void
  onLeave: () => void
}

const columns: Column<KoladaRow>[] = [
  { id: 'indicator', header: 'Nyckeltal', width: 16, grow: 4, key: true, cell: (row) => row.indicator },
  { id: 'year', header: 'År', width: 4, grow: 0, cell: (row) => String(row.year) },
  { id: 'group', header: 'Grupp', width: 9, grow: 2, cell: (row) => row.groupName },
  { id: 'gender', header: 'Kön', width: 5, grow: 0, cell: (row) => genderNames[row.gender] },
  {
    id: 'before',
    header: 'Nu',
    width: 6,
    grow: 0,
    numeric: true,
    cell: (row) => (row.state === 'new' ? '' : formatNumber(row.before)),
  },
  { id: 'after', header: 'Blir', width: 6, grow: 0, numeric: true, cell: (row) => formatNumber(row.after) },
  {
    id: 'state',
    header: 'Ändring',
    width: 6,
    grow: 0,
    cell: (row) => (
      <ToneChip tone={row.state === 'new' ? 'accent' : 'mid'}>{row.state === 'new' ? 'Nytt' : 'Rättas'}</ToneChip>
    ),
  },
]

/** What an answer would change, before anything is saved. */
export function KoladaPreviewCard({ preview, saving, onSave, onLeave }: KoladaPreviewCardProps) {
  const { added, changed, unchanged, rows, notes, newIndicators, origin } = preview
  const nothing = added + changed === 0
  return (
    <Stack gap={4}>
      {notes.length > 0 && <Notice title="Att känna till" details={notes} />}
      {newIndicators.length > 0 && (
        <Notice title={`Nya nyckeltal läggs till: ${listInWords(newIndicators)}.`}>
          Ange sedan på vart och ett om ett högre eller lägre värde är bättre; till dess bedöms de inte.
        </Notice>
      )}
      <Card
        title={`Svar från ${origin}`}
        note={`${formatCount(added, 'nytt värde', 'nya värden')}, ${formatNumber(changed)} rättas, ${formatNumber(unchanged)} oförändrade. Källa: Kolada`}
        flush
      >
        <DataTable
          label="Värden som ändras"
          columns={columns}
          rows={rows}
          total={added + changed}
          rowId={(row) => `${row.indicator}|${row.year}|${row.groupName}|${row.gender}`}
          density="compact"
          maxHeight="26rem"
          empty={
            <EmptyState what="Inget ändras." why="Alla värden i svaret finns redan i programmet, eller saknar värde." />
          }
        />
      </Card>
      {rows.length < added + changed && (
        <p>{`De första ${formatNumber(rows.length)} visas; alla ${formatNumber(added + changed)} sparas.`}</p>
      )}
      <Row>
        <Button onClick={onLeave}>{nothing ? 'Tillbaka' : 'Avbryt'}</Button>
        {!nothing && (
          <Button look="primary" busy={saving} onClick={onSave}>
            {`Spara ${formatCount(added + changed, 'värde', 'värden')}`}
          </Button>
        )}
      </Row>
    </Stack>
  )
}

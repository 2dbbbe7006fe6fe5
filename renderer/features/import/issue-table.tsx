import type { ImportIssue } from '../../../shared/contracts/exchange'
import { formatNumber, UNKNOWN } from '../../../shared/text/format'
import { EmptyState, Stack, ToneChip } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import classes from './import.module.css'

type Numbered = ImportIssue & { id: string }

const columns: Column<Numbered>[] = [
  {
    id: 'degree',
    header: 'Slag',
    width: 8,
    grow: 0,
    cell: ({ degree }) =>
      degree === 'error' ? <ToneChip tone="high">Fel</ToneChip> : <ToneChip tone="mid">Anmärkning</ToneChip>,
  },
  { id: 'sheet', header: 'Blad', width: 8, grow: 0, cell: ({ sheet }) => sheet ?? UNKNOWN },
  { id: 'row', header: 'Rad', width: 4.5, grow: 0, numeric: true, cell: ({ row }) => formatNumber(row) },
  { id: 'column', header: 'Kolumn', width: 9, grow: 0, cell: ({ column }) => column ?? UNKNOWN },
  { id: 'value', header: 'Värde', width: 8, grow: 1, cell: ({ value }) => value ?? UNKNOWN },
  {
    id: 'message',
    header: 'Vad som är fel och vad du kan göra',
    width: 20,
    grow: 4,
    cell: ({ message }) => message,
  },
]

/** Every fault with its place in the file, errors first. */
export function IssueTable({ issues, total }: { issues: readonly ImportIssue[]; total: number }) {
  const rows = issues.map((issue, at): Numbered => ({ ...issue, id: String(at) }))
  const errors = issues.some(({ degree }) => degree === 'error')
  return (
    <Stack gap={2}>
      {errors && (
        <p className={classes.note}>
          Rätta felen i filen och välj den igen, eller läs in de andra raderna utan de felaktiga.
        </p>
      )}
      {issues.length < total && (
        <p className={classes.note}>
          De första {formatNumber(issues.length)} av {formatNumber(total)} visas.
        </p>
      )}
      <DataTable
        framed
        label="Fel och anmärkningar"
        columns={columns}
        rows={rows}
        total={rows.length}
        rowId={(issue) => issue.id}
        density="roomy"
        maxHeight="max(18rem, calc(100vh - 30rem))"
        empty={<EmptyState what="Inga fel och inga anmärkningar." why="Filen kan läsas in som den är." />}
      />
    </Stack>
  )
}

import type { OccasionRow } from '../../../shared/contracts/analyse-occasions'
import { EmptyState } from '../../ui'
import { type Column, DataTable } from '../../ui/table'

interface OccasionTabProps {
  label: string
  columns: Column<OccasionRow>[]
  /** Undefined until they have been read. */
  rows: OccasionRow[] | undefined
  onOpen: (id: string) => void
  what: string
  why: string
}

/** The analyses of one occasion, one row each. The button that starts one stands in the page's head. */
export function OccasionTab({ label, columns, rows, onOpen, what, why }: OccasionTabProps) {
  return (
    <DataTable
      framed
      label={label}
      columns={columns}
      rows={rows ?? []}
      total={rows?.length ?? null}
      rowId={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      loading={rows === undefined}
      empty={<EmptyState what={what} why={why} />}
    />
  )
}

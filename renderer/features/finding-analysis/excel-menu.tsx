import type { ClientInput } from '../../../shared/contracts'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { MenuButton } from '../../ui'
import { findingExcelColumns } from '../act/finding-excel'

interface ExcelMenuProps {
  scope: { committeeId: string | null; year: number }
  /** Writes what the table shows. */
  table: () => Promise<void>
}

/** Every brister behind a figure, as a workbook. */
export async function exportCounted(asked: ClientInput<'assess.countedFindings'>): Promise<void> {
  const { rows } = await call('assess.countedFindings', { ...asked, limit: 100_000 })
  await exportRows(`Brister ${asked.year}`, findingExcelColumns, rows)
}

/** The table as it stands, or every brist that it counted. */
export function ExcelMenu({ scope, table }: ExcelMenuProps) {
  return (
    <MenuButton
      label="Excel"
      icon="table"
      look="quiet"
      choices={[
        { label: 'Tabellen', onClick: () => void table() },
        { label: `Bristerna ${scope.year}`, onClick: () => void exportCounted(scope) },
      ]}
    />
  )
}

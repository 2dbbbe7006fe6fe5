import { useState } from 'react'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { sentenceOf } from '../../lib/queries'
import { type ListColumn, toExcelColumns } from './list-columns'
import type { ListInput, ListName, RowOf } from './list-names'

/** Every row that search and filters let through, in the list's order, as a workbook. */
export function useExcelExport<N extends ListName>(
  name: N,
  fileName: string,
  columns: readonly ListColumn<RowOf<N>>[],
  input: ListInput<N>,
) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const { rows } = await call(name, { ...input, limit: 100_000 } as never)
      await exportRows<RowOf<N>>(fileName, toExcelColumns(columns), rows as RowOf<N>[])
    } catch (cause) {
      setFailure(sentenceOf(cause))
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, run: () => void run() }
}

import { useState } from 'react'
import type { ChangeEntry } from '../../../shared/contracts/settings'
import type { RecordType } from '../../../shared/contracts/values'
import { formatDateTime, UNKNOWN } from '../../../shared/text/format'
import { recordTypeNames } from '../../../shared/text/names'
import { call } from '../../lib/client'
import { type ExcelColumn, exportRows } from '../../lib/excel-export'
import { Button } from '../../ui'

const columns: readonly ExcelColumn<ChangeEntry>[] = [
  { header: 'När', value: (entry) => formatDateTime(entry.at), width: 17 },
  { header: 'Vem', value: (entry) => entry.actor, width: 24 },
  { header: 'Slag', value: (entry) => recordTypeNames[entry.recordType], width: 18 },
  { header: 'Vad', value: (entry) => entry.sentence, width: 60 },
  { header: 'Före och efter', value: changesInWords, width: 80 },
  { header: 'Vid inläsning', value: (entry) => (entry.imported ? 'ja' : 'nej') },
]

function changesInWords({ changes }: ChangeEntry): string {
  return changes.map(({ label, before, after }) => `${label}: ${before ?? UNKNOWN} → ${after ?? UNKNOWN}`).join('; ')
}

/** As many as the log hands out at a time. */
const batch = 1000

interface LogExportProps {
  filter: { search: string; recordType: RecordType | null }
  total: number
}

/** The changes that the filters let through, as a workbook. */
export function LogExport({ filter, total }: LogExportProps) {
  const [busy, setBusy] = useState(false)
  const run = async (): Promise<void> => {
    setBusy(true)
    try {
      const entries: ChangeEntry[] = []
      while (entries.length < total) {
        const { rows } = await call('settings.changes', { ...filter, offset: entries.length, limit: batch })
        if (rows.length === 0) break
        entries.push(...rows)
      }
      await exportRows('Ändringslogg', columns, entries)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon="table" busy={busy} onClick={() => void run()}>
      Exportera till Excel
    </Button>
  )
}

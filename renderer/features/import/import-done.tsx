import type { ReactNode } from 'react'
import type { ImportResult } from '../../../shared/contracts/exchange'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Button, ButtonLink, Card, Notice, Page } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { useUndoImport } from './use-undo-import'

interface ImportDoneProps {
  head: (actions?: ReactNode) => ReactNode
  result: ImportResult
  onNext: () => void
}

type Written = ImportResult['sheets'][number]

const count = (id: 'new' | 'changed' | 'unchanged' | 'skipped', header: string): Column<Written> => ({
  id,
  header,
  width: 8,
  grow: 0,
  numeric: true,
  cell: (sheet) => formatNumber(sheet[id]),
})

const columns: Column<Written>[] = [
  { id: 'name', header: 'Blad', width: 12, key: true, cell: (sheet) => sheet.name },
  count('new', 'Nya'),
  count('changed', 'Ändrade'),
  count('unchanged', 'Oförändrade'),
  count('skipped', 'Utelämnade'),
]

/** Last step: what was written, and the way back. */
export function ImportDone({ head, result, onNext }: ImportDoneProps) {
  const { ask, outcome, busy } = useUndoImport()
  const { batchId, fileName, sheets } = result
  const written = sheets.reduce((sum, sheet) => sum + sheet.new + sheet.changed, 0)
  const skipped = sheets.reduce((sum, sheet) => sum + sheet.skipped, 0)
  const isUndone = outcome !== null && 'done' in outcome
  return (
    <Page>
      {head(
        <>
          {batchId !== null && !isUndone && (
            <Button icon="undo" busy={busy} onClick={() => void ask({ id: batchId, fileName })}>
              Ångra hela inläsningen
            </Button>
          )}
          <Button onClick={onNext}>Läs in en fil till</Button>
          <ButtonLink href="/" look="primary">
            Till översikten
          </ButtonLink>
        </>,
      )}
      {outcome === null && (
        <Notice kind="done" title={`${fileName} är inläst: ${formatCount(written, 'rad sparad', 'rader sparade')}.`}>
          {skipped > 0 &&
            `${formatCount(skipped, 'felaktig rad', 'felaktiga rader')} lämnades utanför. Rätta dem i filen och läs in den igen.`}
        </Notice>
      )}
      {isUndone && <Notice kind="done" title={outcome.done} />}
      {outcome !== null && 'refusal' in outcome && (
        <Notice kind="error" title={outcome.refusal.userMessage} details={outcome.refusal.details} />
      )}
      <Card title="Blad för blad" flush>
        <DataTable
          label="Blad som lästes in"
          columns={columns}
          rows={sheets}
          total={sheets.length}
          rowId={(sheet) => sheet.name}
          density="compact"
          maxHeight="none"
        />
      </Card>
    </Page>
  )
}

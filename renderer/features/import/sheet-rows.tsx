import { useState } from 'react'
import type { ImportRow, ImportSheet } from '../../../shared/contracts/exchange'
import { formatNumber } from '../../../shared/text/format'
import { EmptyState, SidePanel, Stack, ToneChip, WithPanel } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import classes from './import.module.css'
import { changesInLine, stateWords } from './words'

const columns: Column<ImportRow>[] = [
  { id: 'row', header: 'Rad', width: 4.5, grow: 0, numeric: true, cell: ({ row }) => formatNumber(row) },
  { id: 'state', header: 'Läge', width: 7.5, grow: 0, cell: ({ state }) => <StateWord state={state} /> },
  { id: 'label', header: 'Vad', width: 14, grow: 1, key: true, cell: ({ label }) => label },
  { id: 'changes', header: 'Vad som skrivs', width: 16, grow: 2, cell: (row) => changesInLine(row) || '–' },
]

const StateWord = ({ state }: Pick<ImportRow, 'state'>) => (
  <ToneChip tone={stateWords[state].tone}>{stateWords[state].word}</ToneChip>
)

/** The rows of one sheet, wrong and changed first; one that is chosen shows each value before and after. */
export function SheetRows({ sheet }: { sheet: ImportSheet }) {
  const [selected, setSelected] = useState<number | null>(null)
  const row = sheet.sample.find((one) => one.row === selected)
  return (
    <Stack gap={2}>
      {sheet.sample.length < sheet.rows && (
        <p className={classes.note}>
          {formatNumber(sheet.sample.length)} av {formatNumber(sheet.rows)} rader visas: felaktiga först, sedan ändrade
          och nya. Alla rader läses in.
        </p>
      )}
      <WithPanel>
        <DataTable
          framed
          label={`Rader i ${sheet.name}`}
          columns={columns}
          rows={sheet.sample}
          total={sheet.sample.length}
          rowId={(one) => String(one.row)}
          selectedId={selected === null ? null : String(selected)}
          onSelect={(one) => setSelected(one.row)}
          maxHeight="max(18rem, calc(100vh - 30rem))"
          empty={<EmptyState what="Bladet har inga rader." />}
        />
        {row && (
          <SidePanel title={row.label} onClose={() => setSelected(null)}>
            <Stack gap={3}>
              <div>
                <StateWord state={row.state} /> <span className={classes.note}>rad {formatNumber(row.row)}</span>
              </div>
              <RowChanges row={row} />
            </Stack>
          </SidePanel>
        )}
      </WithPanel>
    </Stack>
  )
}

function RowChanges({ row }: { row: ImportRow }) {
  if (row.state === 'wrong') return <p>Raden läses inte in. Se Fel och anmärkningar.</p>
  if (row.changes.length === 0) return <p>Raden stämmer med det som redan finns.</p>
  return (
    <dl className={classes.changes}>
      {row.changes.map(({ column, before, after }) => (
        <div key={column}>
          <dt>{column}</dt>
          {row.state === 'changed' && (
            <dd className={classes.before}>
              <span className="visually-hidden">före: </span>
              <s>{before ?? '–'}</s>
            </dd>
          )}
          <dd>
            {row.state === 'changed' && <span className="visually-hidden">efter: </span>}
            {after ?? 'töms'}
          </dd>
        </div>
      ))}
    </dl>
  )
}

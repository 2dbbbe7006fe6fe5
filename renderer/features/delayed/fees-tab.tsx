import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SpecialFee } from '../../../shared/contracts/delayed-decision'
import { feeSpan } from '../../../shared/domain/delayed/fee'
import { formatDate, formatMoney } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Button, EmptyState, Notice, Row, SkeletonRows, WithPanel } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { useToday } from '../register/use-today'
import { FeeForm } from './fee-form'
import { useDelayedAddress } from './use-delayed-address'
import classes from './delayed.module.css'

const columns: Column<SpecialFee>[] = [
  {
    id: 'year',
    header: 'År',
    width: 6,
    grow: 0,
    key: true,
    cell: (row) => <ArchivedName name={String(row.year)} archivedAt={row.archivedAt} />,
  },
  { id: 'decidedOn', header: 'Beslutad', width: 7, grow: 0, nowrap: true, cell: (row) => formatDate(row.decidedOn) },
  { id: 'amountSek', header: 'Belopp', width: 8, grow: 0, numeric: true, cell: (row) => formatMoney(row.amountSek) },
  { id: 'serviceTypeName', header: 'Insats', width: 12, grow: 1, cell: (row) => row.serviceTypeName ?? '–' },
  { id: 'registryNumber', header: 'Diarienummer', width: 9, grow: 0, cell: (row) => row.registryNumber ?? '–' },
  { id: 'note', header: 'Anteckning', width: 12, grow: 3, cell: (row) => row.warning ?? row.note ?? '–' },
]

/** Fees that the municipality has been charged, year by year; older years may stand in Historik only. */
export function FeesTab() {
  const { values, set } = useDelayedAddress()
  const today = useToday()
  const [adding, setAdding] = useState(false)
  const { data } = useQuery(ask('collect.specialFees', {}))
  if (data === undefined) return <SkeletonRows count={5} />
  const chosen = data.rows.find(({ id }) => id === values.avgift) ?? null
  const span = feeSpan(today)
  const add = (
    <Button
      icon="plus"
      onClick={() => {
        set({ avgift: null })
        setAdding(true)
      }}
    >
      Ny avgift
    </Button>
  )
  const close = () => {
    setAdding(false)
    set({ avgift: null })
  }
  return (
    <>
      <Row>
        {add}
        <span className={classes.rule}>
          {`Lagens spann i dag är ${formatMoney(span.least)} till ${formatMoney(span.most)}. För beslut före 2026 är det ${formatMoney(10_000)} till ${formatMoney(1_000_000)}.`}
        </span>
      </Row>
      {data.history.length > 0 && (
        <Notice title="Bara i Historik:">
          {data.history.map(({ year, amountSek }) => `${year} ${formatMoney(amountSek)}`).join(', ')}
        </Notice>
      )}
      <WithPanel>
        <DataTable
          framed
          label="Särskild avgift"
          columns={adding || chosen !== null ? columns.slice(0, 4) : columns}
          rows={data.rows}
          total={data.rows.length}
          rowId={(row) => row.id}
          selectedId={values.avgift}
          onSelect={(row) => {
            setAdding(false)
            set({ avgift: row.id })
          }}
          onOpen={(row) => set({ avgift: row.id })}
          empty={
            <EmptyState
              what="Ingen särskild avgift är registrerad."
              why="En avgift beslutas av förvaltningsrätten när ett beslut inte har verkställts i skälig tid."
            />
          }
        />
        {(adding || chosen !== null) && (
          <FeeForm key={chosen?.id ?? 'ny'} fee={adding ? null : chosen} onClose={close} />
        )}
      </WithPanel>
    </>
  )
}

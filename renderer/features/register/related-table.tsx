import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { formatCount } from '../../../shared/text/format'
import { Card, EmptyState } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import classes from './related-table.module.css'

interface RelatedTableProps<Row extends { id: string }> {
  /** 'Avtal'. */
  title: string
  /** 'avtal', 'avtal': one and many. */
  words: readonly [string, string]
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The page of a row. */
  href?: (row: Row) => string
  /** What there is instead when there are none, and why. */
  none: string
  why?: string
  /** A quiet button in the card's head: 'Nytt avtal'. */
  aside?: ReactNode
}

/** What hangs on a record, as a small table in a card of its own. */
export function RelatedTable<Row extends { id: string }>({
  title,
  words: [one, many],
  columns,
  rows,
  href,
  none,
  why,
  aside,
}: RelatedTableProps<Row>) {
  const [, go] = useLocation()
  return (
    <Card
      title={title}
      note={rows.length === 0 ? undefined : formatCount(rows.length, one, many)}
      aside={aside}
      className={classes.few}
      flush
    >
      {rows.length === 0 ? (
        <EmptyState what={none} why={why} />
      ) : (
        <DataTable
          label={title}
          density="compact"
          columns={columns}
          rows={rows}
          total={rows.length}
          rowId={(row) => row.id}
          onOpen={href && ((row) => go(href(row)))}
          maxHeight={rows.length > 30 ? '32rem' : 'none'}
        />
      )}
    </Card>
  )
}

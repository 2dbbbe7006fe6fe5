import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { SkeletonRows } from '../skeleton-rows'
import { leastWidth, type Column, type Sort } from './columns'
import classes from './data-table.module.css'
import { moveCursor, toLines } from './lines'
import { TableHead } from './table-head'
import { GroupRow, TableRow } from './table-line'

export type Density = 'compact' | 'normal' | 'roomy'

interface DataTableProps<Row> {
  /** Names the table for screen readers: "Utförare". */
  label: string
  columns: readonly Column<Row>[]
  /** Those fetched so far, in the server's order. */
  rows: readonly Row[]
  /** How many there are in all with the present filters; null while it is not known. */
  total: number | null
  rowId: (row: Row) => string
  /** A page of the record: Enter, or a click where there is no `onSelect`. */
  onOpen?: (row: Row) => void
  /** Shows the row in a panel: a click or the arrow keys; Enter and double click then open. */
  onSelect?: (row: Row) => void
  selectedId?: string | null
  sort?: Sort | null
  onSort?: (sort: Sort) => void
  /** The end is near and there are more: fetch the next batch. May be called several times. */
  onEndReached?: () => void
  loading?: boolean
  /** Shown when there are no rows: an EmptyState. */
  empty?: ReactNode
  /** `compact` 28 px one line, `normal` 44 px two lines, `roomy` 56. */
  density?: Density
  /** Rows must come with each group's rows together. */
  groups?: { of: (row: Row) => string; note: (rows: readonly Row[], group: string) => string }
  /** Own frame when the table is not in a Card. */
  framed?: boolean
  /** The highest it may be; "none" grows with the page. Fills what is left of a `Page fill` otherwise. */
  maxHeight?: string
}

const heights = { compact: 28, normal: 44, roomy: 56 }
const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
const pressedControl = (event: MouseEvent) =>
  (event.target as Element).closest('a, button, input, label, select') !== null

/**
 * A list of records: only what is seen is drawn, the head stays, and the keyboard moves a cursor (↑ ↓ Home End PageUp
 * PageDown, Enter opens). Sorting, filtering and counting are the server's.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    columns,
    rows,
    total,
    rowId,
    onOpen,
    onSelect,
    selectedId = null,
    onEndReached,
    loading,
    density = 'normal',
    groups,
  } = props
  const base = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [cursor, setCursor] = useState(0)
  const groupOf = groups?.of
  const lines = useMemo(() => toLines(rows, groupOf, folded), [rows, groupOf, folded])
  const groupCount = lines.filter((line) => line.kind === 'group').length
  const at = Math.min(cursor, Math.max(0, lines.length - 1))

  // The compiler rightly leaves this component alone; nothing of the virtualizer is handed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    // A row keeps its measured height when the order changes.
    getItemKey: (index) => {
      const line = lines[index]
      return line === undefined ? index : line.kind === 'group' ? `g-${line.key}` : rowId(line.row)
    },
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 32 : heights[density]) * rem(),
    overscan: 8,
    scrollPaddingStart: 30 * rem(),
  })
  const drawn = virtualizer.getVirtualItems()
  const last = drawn.at(-1)?.index ?? -1
  const more = total !== null && rows.length < total
  const nearEnd = more && !loading && last >= lines.length - 10
  useEffect(() => {
    if (nearEnd) onEndReached?.()
  }, [nearEnd, rows.length, onEndReached])

  // Only a new selection moves the cursor; fetching more rows leaves it where the user put it.
  const [followed, setFollowed] = useState<string | null>(null)
  if (followed !== selectedId) {
    setFollowed(selectedId)
    const index = lines.findIndex((line) => line.kind === 'row' && rowId(line.row) === selectedId)
    if (index >= 0) setCursor(index)
  }

  // A row chosen elsewhere (an address, a form) is brought into view; one already seen stays where it is.
  useEffect(() => {
    if (followed !== null) virtualizer.scrollToIndex(at)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [followed])

  // A new order is read from its beginning.
  const sortBy = (sort: Sort) => {
    setCursor(0)
    scroller.current?.scrollTo({ top: 0 })
    props.onSort?.(sort)
  }

  const toggle = (key: string) =>
    setFolded((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const line = lines[at]
    if (event.key === 'Enter' && line) {
      event.preventDefault()
      if (line.kind === 'group') toggle(line.key)
      else (onOpen ?? onSelect)?.(line.row)
      return
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (heights[density] * rem())) - 1)
    const to = moveCursor(event.key, at, lines.length, page)
    if (to === null) return
    event.preventDefault()
    setCursor(to)
    virtualizer.scrollToIndex(to)
    const target = lines[to]
    if (target?.kind === 'row') onSelect?.(target.row)
  }

  const press = (row: Row, index: number) => (event: MouseEvent) => {
    if (pressedControl(event) || window.getSelection()?.toString()) return
    setCursor(index)
    ;(onSelect ?? onOpen)?.(row)
  }

  const isEmpty = rows.length === 0
  return (
    <div
      ref={scroller}
      className={`${classes.scroller} ${classes[density]} ${props.framed ? classes.framed : ''}`}
      style={{ maxHeight: props.maxHeight ?? 'max(18rem, calc(100vh - 15rem))' }}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total === null ? -1 : 1 + groupCount + total}
      aria-colcount={columns.length}
      aria-busy={loading || undefined}
      aria-activedescendant={drawn.some(({ index }) => index === at) ? `${base}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-table
    >
      <div className={classes.inner} role="presentation" style={{ minWidth: `${leastWidth(columns)}rem` }}>
        <div role="rowgroup" className={classes.headGroup}>
          <TableHead columns={columns} sort={props.sort ?? null} onSort={props.onSort && sortBy} />
        </div>
        {!isEmpty && (
          <div className={classes.lines} role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
            {drawn.map((item) => {
              const line = lines[item.index]
              if (!line) return null
              const id = `${base}-${item.index}`
              return (
                <div
                  key={line.kind === 'group' ? `g-${line.key}` : rowId(line.row)}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  className={classes.line}
                  role="presentation"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {line.kind === 'group' ? (
                    <GroupRow
                      id={id}
                      label={line.key}
                      note={groups?.note(line.rows, line.key) ?? ''}
                      folded={line.folded}
                      cursor={item.index === at}
                      columnCount={columns.length}
                      rowIndex={item.index + 2}
                      onToggle={() => toggle(line.key)}
                    />
                  ) : (
                    <TableRow
                      id={id}
                      row={line.row}
                      columns={columns}
                      rowIndex={item.index + 2}
                      selected={rowId(line.row) === selectedId}
                      cursor={item.index === at}
                      onClick={onSelect || onOpen ? press(line.row, item.index) : undefined}
                      onDoubleClick={onSelect && onOpen ? () => onOpen(line.row) : undefined}
                    />
                  )}
                </div>
              )
            })}
          </div>
        )}
      </div>
      {isEmpty && (
        // A grid may hold rows only.
        <div role="row">
          <div role="gridcell">{loading ? <SkeletonRows count={8} /> : props.empty}</div>
        </div>
      )}
      {loading && !isEmpty && (
        <div className={classes.loadingMore} role="presentation">
          Hämtar fler …
        </div>
      )}
    </div>
  )
}

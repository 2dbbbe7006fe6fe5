import type { CSSProperties, MouseEvent } from 'react'
import { Icon } from '../icon'
import { tracks, type Column } from './columns'
import classes from './data-table.module.css'

interface TableRowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  id: string
  rowIndex: number
  selected: boolean
  cursor: boolean
  onClick?: (event: MouseEvent) => void
  onDoubleClick?: (event: MouseEvent) => void
}

const cellClass = (column: Column<never>) =>
  [classes.cell, column.key && classes.keyCell, column.numeric && classes.numeric, column.nowrap && classes.nowrap]
    .filter(Boolean)
    .join(' ')

/** One record. The whole row can be pressed; buttons and links in it keep their own meaning. */
export function TableRow<Row>({
  row,
  columns,
  id,
  rowIndex,
  selected,
  cursor,
  onClick,
  onDoubleClick,
}: TableRowProps<Row>) {
  const look = [classes.row, onClick && classes.openable, selected && classes.selected, cursor && classes.cursor]
  return (
    // The keyboard's way in is the table itself, which carries the cursor (aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={selected}
      className={look.filter(Boolean).join(' ')}
      style={{ gridTemplateColumns: tracks(columns) }}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      {columns.map((column) => (
        <div key={column.id} role={column.key ? 'rowheader' : 'gridcell'} className={cellClass(column)}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  )
}

interface GroupRowProps {
  id: string
  label: string
  /** "6 rader · 18,5 dagar" */
  note: string
  folded: boolean
  cursor: boolean
  columnCount: number
  rowIndex: number
  onToggle: () => void
}

/** The head line of a group, with its count and sum; folds the group. */
export function GroupRow({ id, label, note, folded, cursor, columnCount, rowIndex, onToggle }: GroupRowProps) {
  const style: CSSProperties = { gridTemplateColumns: '1fr' }
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={rowIndex}
      className={`${classes.group} ${cursor ? classes.cursor : ''}`}
      style={style}
    >
      <div className={classes.groupCell} role="gridcell" aria-colspan={columnCount}>
        <button type="button" className={classes.groupButton} aria-expanded={!folded} tabIndex={-1} onClick={onToggle}>
          <Icon name={folded ? 'chevronRight' : 'chevronDown'} size={14} />
          {label}
        </button>
        <span className={classes.groupNote}>{note}</span>
      </div>
    </div>
  )
}

import { Icon } from '../icon'
import { nextSort, tracks, type Column, type Sort } from './columns'
import classes from './data-table.module.css'

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[]
  sort: Sort | null
  onSort?: (sort: Sort) => void
}

/** The fixed head row; sortable heads are buttons and say which way they sort. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <div className={classes.head} role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks(columns) }}>
      {columns.map((column) => {
        const sorted = sort?.by === column.id ? (sort.descending ? 'descending' : 'ascending') : null
        return (
          <div
            key={column.id}
            role="columnheader"
            className={`${classes.headCell} ${column.numeric ? classes.numeric : ''}`}
            aria-sort={sorted ?? undefined}
          >
            {column.sortable && onSort ? (
              <button type="button" className={classes.sortButton} onClick={() => onSort(nextSort(sort, column.id))}>
                {column.header}
                {sorted && <Icon name={sorted === 'ascending' ? 'arrowUp' : 'arrowDown'} size={12} />}
              </button>
            ) : (
              column.header
            )}
          </div>
        )
      })}
    </div>
  )
}

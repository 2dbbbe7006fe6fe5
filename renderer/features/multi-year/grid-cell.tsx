import { type KeyboardEvent, useState } from 'react'
import type { MultiYearEntry, MultiYearRow } from '../../../shared/contracts/multi-year'
import { Icon } from '../../ui'
import { EntryCard } from './entry-card'
import classes from './grid.module.css'

interface GridCellProps {
  row: MultiYearRow
  year: number
  editable: boolean
  selected: boolean
  /** The card under way, from whatever cell. */
  dragged: MultiYearEntry | null
  /** Id of the text that tells the keys. */
  hint: string
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent, row: MultiYearRow, entry: MultiYearEntry) => void
  onDrag: (entry: MultiYearEntry | null) => void
  onDrop: (entry: MultiYearEntry) => void
  onPlace: () => void
}

/** An insats in a year: its card, or a place for one. A card can only be dropped in a free year of its own insats. */
export function GridCell(props: GridCellProps) {
  const { row, year, editable, selected, dragged, hint, onOpen, onKeyDown, onDrag, onDrop, onPlace } = props
  const [over, setOver] = useState(false)
  const entry = row.entries.find((one) => one.year === year)
  const free = dragged?.serviceTypeId === row.serviceTypeId && entry === undefined
  return (
    <td
      className={classes.year}
      data-target={free || undefined}
      data-over={(free && over) || undefined}
      onDragOver={(event) => {
        if (!free) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (dragged !== null && free) onDrop(dragged)
        onDrag(null)
      }}
    >
      {entry !== undefined && (
        <EntryCard
          row={row}
          entry={entry}
          hint={hint}
          selected={selected}
          onOpen={onOpen}
          {...(editable && {
            onKeyDown: (event) => onKeyDown(event, row, entry),
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', `${row.serviceType} ${year}`)
              onDrag(entry)
            },
            onDragEnd: () => onDrag(null),
          })}
        />
      )}
      {entry === undefined && editable && (
        <button
          type="button"
          className={classes.add}
          data-place={`${row.serviceTypeId}|${year}`}
          data-kind="add"
          aria-label={`Planera ${row.serviceType} ${year}`}
          title={`Planera ${year}`}
          onClick={onPlace}
        >
          <Icon name="plus" size={15} />
        </button>
      )}
      {entry === undefined && !editable && <span className="visually-hidden">inget planerat</span>}
    </td>
  )
}

import type { DragEvent, KeyboardEvent } from 'react'
import type { MultiYearEntry, MultiYearRow } from '../../../shared/contracts/multi-year'
import { formatNumber } from '../../../shared/text/format'
import { Icon, Missing } from '../../ui'
import classes from './grid.module.css'
import { cardWords, shortFormNames } from './words'

interface EntryCardProps {
  row: MultiYearRow
  entry: MultiYearEntry
  selected: boolean
  /** Absent in a decided plan: the card can then be opened but not moved. */
  onKeyDown?: (event: KeyboardEvent) => void
  onDragStart?: (event: DragEvent) => void
  onDragEnd?: () => void
  onOpen: () => void
  /** Id of the text that tells the keys. */
  hint: string
}

/** A follow-up of an insats in a year: how many, how, and whether that is fewer than fall due. */
export function EntryCard({ row, entry, selected, onKeyDown, onDragStart, onDragEnd, onOpen, hint }: EntryCardProps) {
  const due = row.suggested.find(({ year }) => year === entry.year)?.expected ?? 0
  const few = entry.expected !== null && entry.expected < due
  const lacks = entry.form === 'screening' ? `av ${formatNumber(due)}` : `${formatNumber(due)} förfaller`
  return (
    <button
      type="button"
      className={classes.card}
      draggable={onDragStart !== undefined}
      data-place={`${entry.serviceTypeId}|${entry.year}`}
      data-kind="card"
      data-movable={onKeyDown !== undefined || undefined}
      aria-pressed={selected}
      aria-label={`${row.serviceType} ${entry.year}: ${cardWords(entry)}${few ? ` ${lacks}` : ''}`}
      aria-describedby={onKeyDown && hint}
      title={entry.comment ?? undefined}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
    >
      {entry.expected === null ? <Missing>antal saknas</Missing> : <strong>{formatNumber(entry.expected)}</strong>}
      {/* The flex row drops the space; what is read out keeps it. */ ' '}
      <span>{shortFormNames[entry.form]}</span> {entry.comment !== null && <Icon name="info" size={13} />}
      {few && (
        <span className={classes.few}>
          <Icon name="warning" size={13} /> {lacks}
        </span>
      )}
    </button>
  )
}

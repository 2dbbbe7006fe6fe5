import type { KeyboardEvent } from 'react'

/** ↓ and Enter go to the next person's field of the same month, ↑ to the one before; past the last the field is left. */
export function moveBetweenPersons(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const field = event.currentTarget
  const sameMonth = `[data-month="${field.dataset['month']}"]`
  const column = [...(field.closest('table')?.querySelectorAll<HTMLInputElement>(sameMonth) ?? [])]
  const next = column[column.indexOf(field) + step]
  event.preventDefault()
  if (next === undefined) field.blur()
  else next.focus()
}

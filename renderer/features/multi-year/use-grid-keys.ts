import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { MultiYearEntry, MultiYearRow } from '../../../shared/contracts/multi-year'
import type { Entries } from './use-entries'
import { cardWords } from './words'

interface Wanted {
  serviceTypeId: string
  year: number
  kind: 'card' | 'add'
}

/**
 * Cards by keyboard: ← → move to the nearest free year, ↑ ↓ go to another insats, Delete takes away. What happened is read
 * out, and the focus follows the card to its new place.
 */
export function useGridKeys(years: readonly number[], entries: Entries, speak: (words: string) => void) {
  const grid = useRef<HTMLDivElement>(null)
  const wanted = useRef<Wanted | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { serviceTypeId, year, kind } = wanted.current
    const found = grid.current?.querySelector<HTMLElement>(
      `[data-place="${serviceTypeId}|${year}"][data-kind="${kind}"]`,
    )
    if (!found) return
    found.focus()
    wanted.current = null
  })

  const focusOn = (place: Wanted): void => {
    wanted.current = place
  }

  const move = (row: MultiYearRow, entry: MultiYearEntry, year: number): void => {
    speak(`${row.serviceType} flyttad till ${year}: ${cardWords(entry)}.`)
    focusOn({ serviceTypeId: row.serviceTypeId, year, kind: 'card' })
    void entries.move(entry, year)
  }

  const remove = (row: MultiYearRow, entry: MultiYearEntry): void => {
    speak(`${row.serviceType} ${entry.year} är borttagen. Ctrl+Z ångrar.`)
    focusOn({ serviceTypeId: row.serviceTypeId, year: entry.year, kind: 'add' })
    void entries.remove(entry)
  }

  const step = (row: MultiYearRow, entry: MultiYearEntry, direction: 1 | -1): void => {
    const ahead = direction === 1 ? years : years.toReversed()
    const free = ahead
      .slice(ahead.indexOf(entry.year) + 1)
      .find((year) => !row.entries.some((other) => other.year === year))
    if (free === undefined) {
      speak(
        ahead.at(-1) === entry.year ? 'Längre går planen inte.' : `${row.serviceType} har redan en uppföljning där.`,
      )
      return
    }
    move(row, entry, free)
  }

  const goTo = (from: HTMLElement, direction: 1 | -1): void => {
    const cards = [...(grid.current?.querySelectorAll<HTMLElement>('[data-kind="card"]') ?? [])]
    cards[cards.indexOf(from) + direction]?.focus()
  }

  return {
    grid,
    focusOn,
    move,
    remove,
    onKeyDown: (event: KeyboardEvent, row: MultiYearRow, entry: MultiYearEntry): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act: Partial<Record<string, () => void>> = {
        ArrowRight: () => step(row, entry, 1),
        ArrowLeft: () => step(row, entry, -1),
        ArrowDown: () => goTo(event.currentTarget as HTMLElement, 1),
        ArrowUp: () => goTo(event.currentTarget as HTMLElement, -1),
        Delete: () => remove(row, entry),
      }
      const chosen = act[event.key]
      if (chosen === undefined) return
      event.preventDefault()
      chosen()
    },
  }
}

import { type PointerEvent, useEffect, useRef, useState } from 'react'

interface Drag {
  id: string
  /** Pixels from where the card was taken hold of. */
  dx: number
  dy: number
  /** The day under the pointer. */
  over: string | null
}

/** Less than this is a press with an unsteady hand, not a drag. */
const threshold = 5

/**
 * Drags a visit to a day with mouse, pen or finger; Esc lets go where it was. Spread `handlers(id)` on the card. Days carry
 * `data-day="2027-03-01"`. A press that became a drag is no click: ask `wasDragged()` in onClick.
 */
export function useVisitDrag(onDrop: (id: string, day: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<{ id: string; x: number; y: number } | null>(null)
  const moved = useRef(false)
  const dragging = drag !== null

  const letGo = (): void => {
    start.current = null
    setDrag(null)
  }
  useEffect(() => {
    if (!dragging) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      letGo()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [dragging])

  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      moved.current = false
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = { id, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      if (from?.id !== id) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (!dragging && Math.hypot(dx, dy) < threshold) return
      moved.current = true
      setDrag({ id, dx, dy, over: dayAt(event.clientX, event.clientY) })
    },
    onPointerUp: () => {
      if (drag?.id === id && drag.over !== null) onDrop(id, drag.over)
      letGo()
    },
    onPointerCancel: letGo,
  })
  return { drag, handlers, wasDragged: () => moved.current }
}

export type VisitDrag = ReturnType<typeof useVisitDrag>

const dayAt = (x: number, y: number): string | null =>
  document
    .elementsFromPoint(x, y)
    .find((element) => element.hasAttribute('data-day'))
    ?.getAttribute('data-day') ?? null

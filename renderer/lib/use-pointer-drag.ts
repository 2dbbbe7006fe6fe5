import { type PointerEvent, useEffect, useRef, useState } from 'react'

export interface Drag<Place> {
  id: string
  /** Pixels from where it was taken hold of. */
  dx: number
  dy: number
  /** What lies under the pointer; null outside every place. */
  over: Place | null
}

/** Less than this is a press with an unsteady hand, not a drag. */
const threshold = 5

/**
 * Drags something to a place with mouse, pen or finger; Esc lets go where it was. Spread `handlers(id)` on what is dragged. A
 * press that became a drag is no click: ask `wasDragged()` in onClick.
 * @param placeAt the place at a point of the window
 */
export function usePointerDrag<Place>(
  placeAt: (x: number, y: number) => Place | null,
  onDrop: (id: string, to: Place) => void,
) {
  const [drag, setDrag] = useState<Drag<Place> | null>(null)
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
      setDrag({ id, dx, dy, over: placeAt(event.clientX, event.clientY) })
    },
    onPointerUp: () => {
      if (drag?.id === id && drag.over !== null) onDrop(id, drag.over)
      letGo()
    },
    onPointerCancel: letGo,
  })
  return { drag, handlers, wasDragged: () => moved.current }
}

/** The value of a data attribute on whatever lies at the point. */
export const dataAt = (x: number, y: number, attribute: string): string | null =>
  document
    .elementsFromPoint(x, y)
    .find((element) => element.hasAttribute(attribute))
    ?.getAttribute(attribute) ?? null

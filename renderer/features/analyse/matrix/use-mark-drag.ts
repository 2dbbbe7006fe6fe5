import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Step } from './placing'

interface Drag {
  id: string
  /** Pixels from where the mark was taken hold of. */
  dx: number
  dy: number
  over: Step | null
}

/** Less than this is a press with an unsteady hand, not a drag. */
const threshold = 4

/**
 * Drags a mark with mouse, pen or finger. `onDrop` is called with the cell it was let go over; Esc lets go where it was.
 * Spread `handlers(id)` on the mark. Cells carry `data-cell="3-4"` (sannolikhet-konsekvens).
 */
export function useMarkDrag(onDrop: (id: string, to: Step) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<{ id: string; x: number; y: number } | null>(null)
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
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = { id, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      if (from?.id !== id) return
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
      if (!dragging && Math.hypot(dx, dy) < threshold) return
      setDrag({ id, dx, dy, over: cellAt(event.clientX, event.clientY) })
    },
    onPointerUp: () => {
      if (drag?.id === id && drag.over !== null) onDrop(id, drag.over)
      letGo()
    },
    onPointerCancel: letGo,
  })
  return { drag, handlers }
}

function cellAt(x: number, y: number): Step | null {
  const cell = document.elementsFromPoint(x, y).find((element) => element.hasAttribute('data-cell'))
  const [likelihood, consequence] = (cell?.getAttribute('data-cell') ?? '').split('-').map(Number)
  return likelihood && consequence ? { likelihood, consequence } : null
}

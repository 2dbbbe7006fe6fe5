import { dataAt, usePointerDrag } from '../../lib/use-pointer-drag'

/** Drags a visit to a day. Days carry `data-day="2027-03-01"`. */
export const useVisitDrag = (onDrop: (id: string, day: string) => void) => usePointerDrag(dayAt, onDrop)

export type VisitDrag = ReturnType<typeof useVisitDrag>

const dayAt = (x: number, y: number): string | null => dataAt(x, y, 'data-day')

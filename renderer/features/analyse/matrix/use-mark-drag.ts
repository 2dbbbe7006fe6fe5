import { dataAt, usePointerDrag } from '../../../lib/use-pointer-drag'
import type { Step } from './placing'

/** Drags a mark to a cell. Cells carry `data-cell="3-4"` (sannolikhet-konsekvens). */
export const useMarkDrag = (onDrop: (id: string, to: Step) => void) => usePointerDrag(cellAt, onDrop)

function cellAt(x: number, y: number): Step | null {
  const [likelihood, consequence] = (dataAt(x, y, 'data-cell') ?? '').split('-').map(Number)
  return likelihood && consequence ? { likelihood, consequence } : null
}

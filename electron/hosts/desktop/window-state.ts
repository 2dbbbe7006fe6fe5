import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const WindowState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800).max(10_000),
  height: z.int().min(500).max(10_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

const firstTime: WindowState = { width: 1366, height: 768, maximized: false }

/** Where the window stood last, or the first-time size where that is unknown, unreadable or on a screen that is gone. */
export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isVisible(state, screens) ? state : { ...firstTime, maximized: state.maximized }
  } catch {
    return firstTime
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // The window's place is a comfort; not remembering it must not stop the program from closing.
  }
}

/** At least a hand's breadth of the title row must be reachable on some screen. */
function isVisible({ x, y, width }: WindowState, screens: readonly Area[]): boolean {
  if (x === undefined || y === undefined) return true
  return screens.some(
    (screen) =>
      x + width > screen.x + 100 &&
      x < screen.x + screen.width - 100 &&
      y >= screen.y &&
      y < screen.y + screen.height - 50,
  )
}

import { useEffect, useRef, useState } from 'react'
import type { RiskRow } from '../../../shared/contracts/analyse'
import type { AppError } from '../../../shared/errors'
import { useCommand } from '../../lib/queries'
import { sameStep, type Step, stepOf, type View } from './matrix/placing'

interface Move {
  id: string
  view: View
  to: Step
}

const keyOf = ({ id, view }: Pick<Move, 'id' | 'view'>): string => `${id}:${view}`

/**
 * Moves marks at once on the screen and one after another in the database: each save needs the version that the one before
 * gave. Presses that come while a save is under way are gathered into one. `undo` takes the latest move back.
 */
export function useMoves(stored: readonly RiskRow[]) {
  const command = useCommand('analyse.moveRisk')
  const [shown, setShown] = useState<ReadonlyMap<string, Move>>(new Map())
  const [undoable, setUndoable] = useState<readonly Move[]>([])
  const [error, setError] = useState<AppError | null>(null)
  const waiting = useRef(new Map<string, Move>())
  const running = useRef(false)
  const rows = useRef(stored)
  /** Versions that our own saves gave: known before the list has been drawn anew. */
  const saved = useRef(new Map<string, number>())
  useEffect(() => {
    rows.current = stored
  }, [stored])

  const risks = stored.map((risk) => withMoves(risk, shown))

  const run = async (): Promise<void> => {
    if (running.current) return
    running.current = true
    for (;;) {
      const [key, move] = waiting.current.entries().next().value ?? []
      if (key === undefined || move === undefined) break
      waiting.current.delete(key)
      try {
        const version = Math.max(saved.current.get(move.id) ?? 0, versionOf(rows.current, move.id))
        const moved = await command.mutateAsync({ id: move.id, version, which: move.view, ...move.to })
        saved.current.set(move.id, moved.version)
      } catch (cause) {
        waiting.current.clear()
        setUndoable([])
        setError(cause as AppError)
      }
    }
    running.current = false
    setShown(new Map())
  }

  const place = (move: Move): void => {
    setError(null)
    setShown((before) => new Map(before).set(keyOf(move), move))
    waiting.current.set(keyOf(move), move)
    void run()
  }

  return {
    risks,
    error,
    canUndo: undoable.length > 0,
    move: (risk: RiskRow, view: View, to: Step): void => {
      const from = stepOf(risk, view) ?? stepOf(risk, 'inherent')
      if (from === null || sameStep(from, to)) return
      setUndoable((before) => [...before, { id: risk.id, view, to: from }])
      place({ id: risk.id, view, to })
    },
    undo: (): void => {
      const last = undoable.at(-1)
      if (last === undefined) return
      setUndoable(undoable.slice(0, -1))
      place(last)
    },
  }
}

const versionOf = (risks: readonly RiskRow[], wanted: string): number =>
  risks.find(({ id }) => id === wanted)?.version ?? 0

function withMoves(risk: RiskRow, shown: ReadonlyMap<string, Move>): RiskRow {
  const inherent = shown.get(keyOf({ id: risk.id, view: 'inherent' }))?.to
  const residual = shown.get(keyOf({ id: risk.id, view: 'residual' }))?.to
  return {
    ...risk,
    ...inherent,
    ...(residual && { residualLikelihood: residual.likelihood, residualConsequence: residual.consequence }),
  }
}

/** Ctrl+Z (or ⌘Z) outside text fields. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

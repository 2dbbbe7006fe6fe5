import { useEffect, useRef } from 'react'
import type { ChecklistArea, ChecklistQuestion } from '../../../shared/contracts/checklist'
import { sentenceOf, useCommand } from '../../lib/queries'
import type { ChecklistView } from './editing'

type Step = -1 | 1

/** Moves areas and questions one step up or down; a question at the edge of its area goes over to the next. */
export function useMoves(view: ChecklistView | undefined) {
  const moveArea = useCommand('collect.moveChecklistArea')
  const moveQuestion = useCommand('collect.moveChecklistQuestion')
  // A moved row is put anew in the page and loses its focus: the button that was pressed takes it back.
  const pressed = useRef<string | null>(null)
  useEffect(() => {
    if (pressed.current === null) return
    document.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus()
    pressed.current = null
  }, [view])

  const areas = view?.areas ?? []
  const inArea = (areaId: string): ChecklistQuestion[] =>
    (view?.questions ?? []).filter((question) => question.areaId === areaId)
  /** Where a question would go; null at the very edge. */
  const target = (question: ChecklistQuestion, step: Step): { areaId: string; index: number } | null => {
    const place = inArea(question.areaId).findIndex(({ id }) => id === question.id)
    const index = place + step
    if (index >= 0 && index < inArea(question.areaId).length) return { areaId: question.areaId, index }
    const next = areas[areas.findIndex(({ id }) => id === question.areaId) + step]
    return next === undefined ? null : { areaId: next.id, index: step === 1 ? 0 : inArea(next.id).length }
  }
  const failed = moveArea.error ?? moveQuestion.error
  return {
    error: failed === null ? null : sentenceOf(failed),
    canMoveArea: (area: ChecklistArea, step: Step) => areas[areas.indexOf(area) + step] !== undefined,
    moveArea: (area: ChecklistArea, step: Step) => {
      pressed.current = `${area.id}:${step}`
      moveArea.mutate({ id: area.id, version: area.version, index: areas.indexOf(area) + step })
    },
    canMoveQuestion: (question: ChecklistQuestion, step: Step) => target(question, step) !== null,
    moveQuestion: (question: ChecklistQuestion, step: Step) => {
      const to = target(question, step)
      if (to === null) return
      pressed.current = `${question.id}:${step}`
      moveQuestion.mutate({ id: question.id, version: question.version, ...to })
    },
  }
}

export type Moves = ReturnType<typeof useMoves>

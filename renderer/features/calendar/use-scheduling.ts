import { useState } from 'react'
import type { CalendarVisit } from '../../../shared/contracts/calendar'
import type { VisitTime } from '../../../shared/domain/calendar/visit'
import { useCommand } from '../../lib/queries'
import { nameOfVisit } from './words'

interface Done {
  sentence: string
  undo: () => void
}

/** Puts visits on days and takes them away; what was just done stands in a sentence and can be undone. */
export function useScheduling() {
  const put = useCommand('plan.scheduleVisit')
  const take = useCommand('plan.unscheduleVisit')
  const [done, setDone] = useState<Done | null>(null)

  /** Back to where the visit stood before, upon the version that the change gave it. */
  const undo = (visit: CalendarVisit, version: number) => (): void => {
    const { id, visitOn, visitStart, visitEnd } = visit
    const told = { onSuccess: () => setDone(null) }
    if (visitOn === null) take.mutate({ id, version }, told)
    else put.mutate({ id, version, visitOn, visitStart, visitEnd }, told)
  }
  const reset = (): void => {
    setDone(null)
    put.reset()
    take.reset()
  }
  return {
    done,
    busy: put.isPending || take.isPending,
    error: put.error ?? take.error,
    reset,
    /** Forgets a refusal when its dialog is closed; what was done stays told. */
    settle: (): void => {
      put.reset()
      take.reset()
    },
    schedule: (visit: CalendarVisit, time: VisitTime, after?: () => void): void => {
      reset()
      const { id, version } = visit
      put.mutate(
        { id, version, ...time },
        {
          onSuccess: (answer) => {
            const sentence = [`${nameOfVisit(visit)} är bokad ${time.visitOn}.`, ...answer.warnings].join(' ')
            setDone({ sentence, undo: undo(visit, answer.version) })
            after?.()
          },
        },
      )
    },
    unschedule: (visit: CalendarVisit, after?: () => void): void => {
      reset()
      const { id, version } = visit
      take.mutate(
        { id, version },
        {
          onSuccess: (answer) => {
            setDone({ sentence: `${nameOfVisit(visit)} har ingen dag längre.`, undo: undo(visit, answer.version) })
            after?.()
          },
        },
      )
    },
  }
}

export type Scheduling = ReturnType<typeof useScheduling>

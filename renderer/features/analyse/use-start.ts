import { useState } from 'react'
import { useCommand } from '../../lib/queries'

export interface StartChoice {
  serviceAreaId: string
  year: number
  copyFromId: string | null
}

/** Starts a riskanalys, empty or copied, and opens it. */
export function useStart(onStarted: (id: string) => void) {
  const command = useCommand('analyse.start')
  const [busyId, setBusyId] = useState<string | null>(null)
  const begin = (choice: StartChoice): void => {
    setBusyId(choice.serviceAreaId)
    command.mutate(choice, { onSuccess: ({ id }) => onStarted(id), onSettled: () => setBusyId(null) })
  }
  return { begin, busyId, error: command.error }
}

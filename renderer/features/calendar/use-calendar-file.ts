import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { call } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

/** Hands over visits as a file for Outlook. */
export function useCalendarFile() {
  const [failure, setFailure] = useState<string | null>(null)
  const run = async (input: ClientInput<'plan.calendarFile'>): Promise<void> => {
    setFailure(null)
    try {
      download((await call('plan.calendarFile', input)).file)
    } catch (cause) {
      setFailure(sentenceOf(cause))
    }
  }
  return { failure, run: (input: ClientInput<'plan.calendarFile'>) => void run(input) }
}

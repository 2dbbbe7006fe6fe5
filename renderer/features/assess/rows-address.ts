import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { outcomeOfWord } from '../../../shared/domain/outcome'

export type OutcomeGroup = OutcomeFigures['serviceTypes'][number]

interface Rows {
  group?: Pick<OutcomeGroup, 'serviceTypeId' | 'form'>
  status?: 'completed' | 'planned' | 'notCompleted'
  outcome?: string
  assessed?: boolean
  reason?: string
}

/** The address of the granskningar that a figure was counted from; the same that the plan counts, påkallade left out. */
export function rowsOf({ group, status, outcome, assessed, reason }: Rows): string {
  const params = new URLSearchParams({ raknade: '1' })
  if (group?.serviceTypeId) params.set('insats', group.serviceTypeId)
  if (group) params.set('form', group.form ?? 'unknown')
  if (status) params.set('status', status)
  const value = outcome === undefined ? null : outcomeOfWord(outcome)
  if (value) params.set('utfall', value)
  else if (assessed) params.set('utfall', 'any')
  if (reason) params.set('orsak', reason)
  return `/samla-in/granskningar?${params}`
}

import type { RequestRow, RequestState } from '../../../shared/contracts/information-request'
import { requestStateNames } from '../../../shared/text/collect-names'
import { DueChip, ToneChip } from '../../ui'
import { capital } from './review-words'

export const requestPath = (id: string): string => `/samla-in/uppgiftsbegaran?begaran=${id}`

const tones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** While it is waited for, how near the last day is; else where it stands. */
export function RequestChip({ request }: { request: RequestRow }) {
  if (request.archivedAt !== null) return <ToneChip icon="archive">Arkiverad</ToneChip>
  if (request.dueLabel !== null && request.dueDegree !== null) {
    return <DueChip label={request.dueLabel} tone={tones[request.dueDegree]} />
  }
  return (
    <ToneChip
      tone={request.state === 'answered' ? 'low' : 'neutral'}
      icon={request.state === 'answered' ? 'check' : undefined}
    >
      {stateName(request.state)}
    </ToneChip>
  )
}

export const stateName = (state: RequestState): string => capital(requestStateNames[state])

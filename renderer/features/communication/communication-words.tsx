import type { CommunicationRow } from '../../../shared/contracts/communication'
import type { CommunicationState } from '../../../shared/domain/communication/state'
import { communicationStateNames } from '../../../shared/domain/communication/words'
import { ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'

const tones: Record<CommunicationState, Tone> = { late: 'high', owed: 'neutral', done: 'low', notNeeded: 'neutral' }

type Shown = Pick<CommunicationRow, 'state' | 'dueLabel' | 'dueDegree'>

/** Where a cell stands; what waits says until when. */
export function CommunicationChip({ row: { state, dueLabel, dueDegree } }: { row: Shown }) {
  const word = capital(communicationStateNames[state])
  const isNear = dueDegree === 'late' || dueDegree === 'soon'
  return (
    <ToneChip tone={dueDegree === 'soon' ? 'mid' : tones[state]}>{isNear ? capital(dueLabel ?? word) : word}</ToneChip>
  )
}

/** 'Minnesanteckningar, 2026-10-02', '§ 84, 2026-10-20', 'Avtalet är avslutat'. */
export function tickWords({ tick }: Pick<CommunicationRow, 'tick'>): string | null {
  if (tick === null) return null
  if (tick.status === 'notNeeded') return tick.reason
  return [tick.how ?? tick.documentTitle, tick.doneOn].filter((part) => part !== null).join(', ')
}

export const listPath = (filter: Readonly<Record<string, string | null>>): string => {
  const set = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null)
  return `/atgarda/kommunikation?${new URLSearchParams([['flik', 'lista'], ...set]).toString()}`
}

import type { SanctionState } from '../../../shared/contracts/act-values'
import { capital } from '../../../shared/domain/sanction/words'
import { sanctionStateNames } from '../../../shared/text/act-names'
import { StateChip, ToneChip, type Tone } from '../../ui'

const tones: Record<Exclude<SanctionState, 'preparing'>, Tone> = {
  expired: 'high',
  running: 'accent',
  noDeadline: 'mid',
  notMended: 'high',
  partly: 'mid',
  mended: 'low',
  answered: 'neutral',
  ended: 'neutral',
}

/** How a case stands, the word always in it. */
export function SanctionStateChip({ state }: { state: SanctionState }) {
  const words = capital(sanctionStateNames[state])
  if (state === 'preparing') return <StateChip state="draft">{words}</StateChip>
  return <ToneChip tone={tones[state]}>{words}</ToneChip>
}

import type { GoalTertial } from '../../../shared/contracts/goal-follow-up'
import type { GoalFollowUpStatus } from '../../../shared/contracts/collect-values'
import { goalFollowUpStatusNames } from '../../../shared/text/collect-names'
import { Missing, ToneChip, type Tone } from '../../ui'
import { capital } from './goal-words'
import classes from './goals.module.css'

const tones: Record<GoalFollowUpStatus, Tone> = { done: 'low', onTrack: 'low', partly: 'mid', offTrack: 'high' }

/** How a tertial went, or that it is lacking, open or not begun. */
export function TertialState({ tertial: { state, followUp } }: { tertial: GoalTertial }) {
  if (followUp !== null && followUp.status !== null) {
    return <ToneChip tone={tones[followUp.status]}>{capital(goalFollowUpStatusNames[followUp.status])}</ToneChip>
  }
  if (state === 'lacking') return <Missing>Saknas</Missing>
  return <span className={classes.quiet}>{state === 'open' ? 'Pågår' : 'Inte börjat'}</span>
}

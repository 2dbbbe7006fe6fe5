import type { AssessmentState } from '../../../shared/contracts/assessment'
import { assessmentStateNames } from '../../../shared/text/assessment-names'
import { StateChip, type Tone, ToneChip } from '../../ui'
import { capital } from '../collect/review-words'

const tones: Partial<Record<AssessmentState, Tone>> = { toAssess: 'mid', returned: 'high', sent: 'accent' }

/** Where the judgement stands, as a chip. */
export function AssessmentStateChip({ state, changing = false }: { state: AssessmentState; changing?: boolean }) {
  const words = capital(assessmentStateNames[state])
  if (state === 'draft') return <StateChip state="draft">{changing ? 'Ändras' : words}</StateChip>
  if (state === 'decided') return <StateChip state="decided">{words}</StateChip>
  return <ToneChip tone={tones[state] ?? 'neutral'}>{words}</ToneChip>
}

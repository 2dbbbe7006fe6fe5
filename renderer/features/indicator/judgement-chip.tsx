import type { IndicatorJudgement } from '../../../shared/contracts/indicator'
import { indicatorJudgementNames } from '../../../shared/text/collect-names'
import { ToneChip } from '../../ui'
import { capital } from '../register/form-values'

const tones = { better: 'low', worse: 'high', equal: 'neutral' } as const

/** Better, worse or equal; nothing where it can't be judged. */
export function JudgementChip({ judgement }: { judgement: IndicatorJudgement | null }) {
  if (judgement === null) return null
  return <ToneChip tone={tones[judgement]}>{capital(indicatorJudgementNames[judgement])}</ToneChip>
}

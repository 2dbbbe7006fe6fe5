import type { LexRow } from '../../../shared/contracts/lex'
import type { LexStage } from '../../../shared/domain/lex/case'
import { formatCount } from '../../../shared/text/format'
import { lexStageNames } from '../../../shared/text/lex-names'
import { ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'

const tones: Partial<Record<LexStage, Tone>> = {
  reportToIvo: 'high',
  notStarted: 'mid',
  assess: 'mid',
  closed: 'low',
}

/** Where the case stands, in words; what must not wait is red. */
export function StageChip({ lexCase: { stage, warning, closedOn } }: { lexCase: LexRow }) {
  if (stage === 'closed') return <ToneChip tone="low">{`Avslutad ${closedOn}`}</ToneChip>
  return (
    <ToneChip tone={warning === null ? (tones[stage] ?? 'neutral') : 'high'}>{capital(lexStageNames[stage])}</ToneChip>
  )
}

/** How long the case has taken; null where it was settled elsewhere and nobody knows when. */
export function daysWords({ days, stage }: LexRow): string | null {
  if (stage === 'settled') return null
  return stage === 'closed' ? `${formatCount(days, 'dag', 'dagar')} till avslut` : formatCount(days, 'dag', 'dagar')
}

/** 'Enhet Norr, Utförare Eken': the narrowest first; null where neither is told. */
export const whoWords = ({ unitName, providerName }: LexRow): string | null =>
  [unitName, providerName].filter((name) => name !== null).join(', ') || null

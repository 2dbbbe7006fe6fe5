import type { EconomicProvider } from '../../../shared/contracts/economic'
import type { EconomicJudgement } from '../../../shared/contracts/collect-values'
import { economicJudgementNames } from '../../../shared/text/collect-names'
import { listInWords } from '../../../shared/domain/swedish'
import { ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'

export const controlPath = (providerId: string, control?: string): string =>
  `/samla-in/ekonomisk-kontroll/${providerId}${control === undefined ? '' : `?kontroll=${control}`}`

const judgementTones: Record<EconomicJudgement, Tone> = { clear: 'low', remark: 'mid', serious: 'high' }

/** The judgement as decided; where nobody has judged, what the remarks say. */
export function JudgementChip({ judgement, remarks }: { judgement: EconomicJudgement | null; remarks: string[] }) {
  if (judgement !== null) {
    return <ToneChip tone={judgementTones[judgement]}>{capital(economicJudgementNames[judgement])}</ToneChip>
  }
  return <ToneChip tone="neutral">{remarks.length > 0 ? 'Anmärkning, ej bedömd' : 'Ej bedömd'}</ToneChip>
}

/** When the next control is due and how near it is. */
export function DueWords({ provider }: { provider: EconomicProvider }) {
  const { state, dueOn, hasAgreement } = provider
  if (!hasAgreement) return <span style={{ color: 'var(--ink-2)' }}>Inget gällande avtal</span>
  if (state === 'never') return <ToneChip tone="high">Aldrig kontrollerad</ToneChip>
  if (state === 'late') return <ToneChip tone="high">{`Förfallen ${dueOn}`}</ToneChip>
  if (state === 'soon') return <ToneChip tone="mid">{`Senast ${dueOn}`}</ToneChip>
  return <span className="tabular">{dueOn}</span>
}

export const remarkWords = (remarks: readonly string[]): string =>
  remarks.length === 0 ? '–' : capital(listInWords(remarks))

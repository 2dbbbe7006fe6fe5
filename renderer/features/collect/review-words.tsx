import type { ReviewRow } from '../../../shared/contracts/collect'
import type { FindingRow } from '../../../shared/contracts/assess'
import type { Outcome, Severity } from '../../../shared/contracts/values'
import { findingStatusNames, outcomeName, reviewStatusNames, severityNames } from '../../../shared/text/names'
import classes from './collect.module.css'
import { DueChip, Missing, ToneChip, type Tone } from '../../ui'

export const outcomeTones: Record<Outcome, Tone> = {
  complies: 'low',
  compliesAfterCompletion: 'low',
  minorRemaining: 'mid',
  doesNotComply: 'high',
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where a granskning stands, in its form's words: its outcome, why it was not carried out, or that something waits. */
export function ReviewResult({ review }: { review: ReviewRow }) {
  if (review.status === 'notCompleted') return <>Ej genomförd: {review.notCompletedReason}</>
  if (review.outcome !== null) return <>{capital(outcomeName(review.outcome, review.form))}</>
  if (review.status === 'completed') return <Missing>Utfall saknas</Missing>
  return <span style={{ color: 'var(--ink-2)' }}>Inte genomförd än</span>
}

/** The status as a chip beside the heading. */
export function ReviewChip({ review }: { review: ReviewRow }) {
  if (review.archivedAt !== null) return <ToneChip icon="archive">Arkiverad</ToneChip>
  if (review.outcome !== null) {
    return <ToneChip tone={outcomeTones[review.outcome]}>{capital(outcomeName(review.outcome, review.form))}</ToneChip>
  }
  return (
    <ToneChip tone={review.status === 'completed' ? 'mid' : 'neutral'}>
      {review.status === 'completed' ? 'Genomförd, utfall saknas' : capital(reviewStatusNames[review.status])}
    </ToneChip>
  )
}

const severityTones: Record<Severity, Tone> = { minor: 'low', moderate: 'mid', serious: 'high' }

export function SeverityChip({ severity }: { severity: Severity | null }) {
  if (severity === null) return <span style={{ color: 'var(--ink-2)' }}>uppgift saknas</span>
  return <ToneChip tone={severityTones[severity]}>{capital(severityNames[severity])}</ToneChip>
}

const dueTones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** Open brister say how near their last day is, the others where they stand. */
export function FindingChip({ finding }: { finding: FindingRow }) {
  if (finding.dueLabel !== null && finding.dueDegree !== null) {
    return <DueChip label={finding.dueLabel} tone={dueTones[finding.dueDegree]} />
  }
  if (finding.status === 'closed') {
    return (
      <ToneChip tone="low" icon="check">
        Verifierad
      </ToneChip>
    )
  }
  if (finding.status === 'done') {
    return (
      <ToneChip tone="mid" icon="clock">
        Ej verifierad
      </ToneChip>
    )
  }
  return <ToneChip>{finding.dueOn === null ? 'Utan frist' : capital(findingStatusNames[finding.status])}</ToneChip>
}

/** The utförare, its enhet in a line beneath. */
export function Who({ providerName, unitName, serviceTypeName }: ReviewRow) {
  return (
    <>
      {providerName ?? serviceTypeName}
      {unitName !== null && unitName !== providerName && <span className={classes.second}>{unitName}</span>}
    </>
  )
}

/** 'Utförare Linden, Villan'; the insats where no utförare is known. */
export const whoOf = (review: ReviewRow): string =>
  review.providerName === null
    ? review.serviceTypeName
    : [review.providerName, review.unitName !== review.providerName ? review.unitName : null].filter(Boolean).join(', ')

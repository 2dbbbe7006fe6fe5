import type { SanctionRow } from '../../../shared/contracts/sanction'
import { formatDate } from '../../../shared/text/format'
import { DueChip } from '../../ui'

/** The last day, and while nothing is answered how the time stands. */
export function SanctionDeadline({ sanction }: { sanction: SanctionRow }) {
  const { deadlineOn, dueLabel, dueDegree } = sanction
  if (deadlineOn === null) return <>–</>
  if (dueLabel !== null && dueDegree !== null) return <DueChip label={dueLabel} tone={tones[dueDegree]} />
  return <>{formatDate(deadlineOn)}</>
}

const tones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** Whether a report to IVO and to the police was considered: at grave deviations it must always be told. */
export function Reports({ sanction: { reportedToIvo, reportedToPolice } }: { sanction: SanctionRow }) {
  return (
    <>
      IVO: {words(reportedToIvo)}
      <br />
      Polis: {words(reportedToPolice)}
    </>
  )
}

const words = (reported: number | null): string =>
  reported === null ? 'inte prövat' : reported === 1 ? 'anmäld' : 'nej, prövat'

import type { Output } from '../../../shared/contracts'
import type { LinkedFinding, LinkedReview } from '../../../shared/contracts/register'
import { findingStatus } from '../../../shared/domain/finding'
import { riskValue } from '../../../shared/domain/risk'
import { formatNumber, UNKNOWN } from '../../../shared/text/format'
import {
  findingStatusNames,
  outcomeName,
  reviewKindNames,
  severityNames,
  verificationNames,
  versionStatusNames,
} from '../../../shared/text/names'
import { ToneChip } from '../../ui'
import { capital } from './form-values'
import { pageOf } from './links'
import { type ListColumn, toTableColumns } from './list-columns'
import { RelatedTable } from './related-table'
import { useToday } from './use-today'

const reviewColumns: readonly ListColumn<LinkedReview>[] = [
  { id: 'number', header: 'Granskning', width: 7.5, grow: 0, key: true, value: ({ number }) => number },
  { id: 'year', header: 'År', width: 3.5, grow: 0, value: ({ year }) => String(year) },
  { id: 'kind', header: 'Typ', width: 9.5, value: ({ kind }) => reviewKindNames[kind] },
  { id: 'providerName', header: 'Utförare', width: 11, value: ({ providerName }) => providerName },
  { id: 'serviceTypeName', header: 'Insats', width: 10, value: ({ serviceTypeName }) => serviceTypeName },
  {
    id: 'completedOn',
    header: 'Genomförd',
    width: 7.5,
    grow: 0,
    kind: 'date',
    value: ({ completedOn }) => completedOn,
  },
  { id: 'outcome', header: 'Utfall', width: 14, grow: 2, value: reviewResult },
  { id: 'findings', header: 'Brister', width: 5, grow: 0, kind: 'number', value: ({ findings }) => findings },
]

/** The outcome, or why there is none. */
export function reviewResult({ outcome, form, completedOn, notCompletedReason }: LinkedReview): string {
  if (outcome !== null) return outcomeName(outcome, form)
  if (notCompletedReason !== null) return `ej genomförd: ${notCompletedReason}`
  return completedOn === null ? 'planerad' : 'väntar på bedömning'
}

export function ReviewTable({ rows, leaveOut = '' }: { rows: readonly LinkedReview[]; leaveOut?: string }) {
  return (
    <RelatedTable
      title="Granskningar"
      words={['granskning', 'granskningar']}
      columns={toTableColumns(reviewColumns.filter(({ id }) => id !== leaveOut))}
      rows={rows}
      href={({ id }) => pageOf.review(id)}
      none="Inga granskningar."
    />
  )
}

const severityTones = { minor: 'low', moderate: 'mid', serious: 'high' } as const

export function SeverityChip({ severity }: { severity: LinkedFinding['severity'] }) {
  if (severity === null) return 'grad saknas'
  return <ToneChip tone={severityTones[severity]}>{capital(severityNames[severity])}</ToneChip>
}

const findingColumns = (today: string): readonly ListColumn<LinkedFinding>[] => [
  { id: 'description', header: 'Brist', width: 18, grow: 3, key: true, value: ({ description }) => description },
  { id: 'area', header: 'Område', width: 11, value: ({ area }) => area },
  {
    id: 'severity',
    header: 'Grad',
    width: 6.5,
    grow: 0,
    value: ({ severity }) => severity && severityNames[severity],
    cell: ({ severity }) => <SeverityChip severity={severity} />,
  },
  { id: 'dueOn', header: 'Åtgärdas senast', width: 8, grow: 0, kind: 'date', value: ({ dueOn }) => dueOn },
  { id: 'status', header: 'Läge', width: 13, value: (finding) => findingState(finding, today) },
  { id: 'reviewNumber', header: 'Granskning', width: 7.5, grow: 0, value: ({ reviewNumber }) => reviewNumber },
]

/** 'sen', 'åtgärdad 2026-11-20, ej verifierad', 'verifierad genom besök 2026-11-27'. */
export function findingState(finding: LinkedFinding, today: string): string {
  const { doneOn, verifiedBy, verifiedOn } = finding
  const status = findingStatus(finding, today)
  if (status === 'done') return `åtgärdad ${doneOn ?? UNKNOWN}, ej verifierad`
  if (status !== 'closed' || verifiedBy === null) return findingStatusNames[status]
  return `verifierad genom ${verificationNames[verifiedBy]}${verifiedOn === null ? '' : ` ${verifiedOn}`}`
}

/** A brist is worked with on the page of its granskning. */
export function FindingTable({ rows }: { rows: readonly LinkedFinding[] }) {
  const today = useToday()
  return (
    <RelatedTable
      title="Brister"
      words={['brist', 'brister']}
      columns={toTableColumns(findingColumns(today))}
      rows={rows}
      href={({ reviewId }) => pageOf.review(reviewId)}
      none="Inga brister."
    />
  )
}

type RiskOfRequirement = Output<'register.requirement'>['risks'][number]

const riskColumns: readonly ListColumn<RiskOfRequirement>[] = [
  { id: 'event', header: 'Risk', width: 20, grow: 3, key: true, value: ({ event }) => event },
  { id: 'analysisName', header: 'Riskanalys', width: 13, value: ({ analysisName }) => analysisName },
  { id: 'status', header: 'Status', width: 6, value: ({ status }) => versionStatusNames[status] },
  {
    id: 'value',
    header: 'S × K = riskvärde',
    width: 8,
    nowrap: true,
    value: ({ likelihood, consequence }) =>
      `${likelihood} × ${consequence} = ${formatNumber(riskValue(likelihood, consequence))}`,
  },
]

export function RiskTable({ rows }: { rows: readonly RiskOfRequirement[] }) {
  return (
    <RelatedTable
      title="Risker som hotar kravet"
      words={['risk', 'risker']}
      columns={toTableColumns(riskColumns)}
      rows={rows}
      href={({ id, riskAnalysisId }) => `${pageOf.riskAnalysis(riskAnalysisId)}?risk=${id}`}
      none="Ingen risk pekar på kravet."
    />
  )
}

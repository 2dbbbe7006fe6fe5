import type { CourseRow } from '../../../shared/contracts/action-plan'
import { findingStageNames } from '../../../shared/text/act-names'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { DueChip } from '../../ui'
import type { Column } from '../../ui/table'
import { capital, SeverityChip } from '../collect/review-words'

const tones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** By when the step is to be taken: a word where it is near, the day where it is far. */
function StepDue({ row }: { row: CourseRow }) {
  if (row.stepDueOn === null || row.dueLabel === null || row.dueDegree === null) return <>{UNKNOWN}</>
  return row.dueDegree === 'later' ? (
    <>{formatDate(row.stepDueOn)}</>
  ) : (
    <DueChip label={row.dueLabel} tone={tones[row.dueDegree]} />
  )
}

export const courseColumns: Column<CourseRow>[] = [
  { id: 'stage', header: 'Läge', width: 9, grow: 1, sortable: true, cell: (row) => stageWords(row) },
  {
    id: 'providerName',
    header: 'Utförare',
    width: 10,
    grow: 2,
    key: true,
    sortable: true,
    cell: (row) => (row.inHouse ? (row.unitName ?? row.providerName) : row.providerName) ?? row.serviceTypeName,
  },
  { id: 'area', header: 'Område', width: 9.5, grow: 1, sortable: true, cell: (row) => row.area },
  { id: 'description', header: 'Brist', width: 11, grow: 3, cell: (row) => row.description },
  {
    id: 'severity',
    header: 'Allvar',
    width: 6.25,
    grow: 0,
    sortable: true,
    cell: (row) => <SeverityChip severity={row.severity} />,
  },
  {
    id: 'stepDueOn',
    header: 'Senast',
    width: 7.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => <StepDue row={row} />,
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? UNKNOWN,
  },
]

/** 'Väntar på svar, omgång 2, påmind 2026-11-15'. */
function stageWords({ stage, round, remindedOn }: CourseRow): string {
  return [
    capital(findingStageNames[stage]),
    round !== null && round > 1 ? `omgång ${round}` : null,
    stage === 'waiting' && remindedOn !== null ? `påmind ${remindedOn}` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

export const courseExcelColumns: ExcelColumn<CourseRow>[] = [
  { header: 'Läge', value: (row) => findingStageNames[row.stage], width: 24 },
  { header: 'Omgång', value: (row) => row.round },
  { header: 'Senast', value: (row) => row.stepDueOn, kind: 'date' },
  { header: 'Påmind', value: (row) => row.remindedOn, kind: 'date' },
  { header: 'Granskningsnummer', value: (row) => row.reviewNumber },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Område', value: (row) => row.area, width: 24 },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Allvarlighetsgrad', value: (row) => (row.severity === null ? null : severityNames[row.severity]) },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 24 },
]

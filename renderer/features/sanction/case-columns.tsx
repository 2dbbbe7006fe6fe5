import type { SanctionCaseRow } from '../../../shared/contracts/sanction-case'
import { capital, capitalStep } from '../../../shared/domain/sanction/words'
import { sanctionStateNames } from '../../../shared/text/act-names'
import { formatCount, formatDate, UNKNOWN } from '../../../shared/text/format'
import { sanctionStepNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { DueChip } from '../../ui'
import type { Column } from '../../ui/table'
import classes from './sanction.module.css'
import { SanctionStateChip } from './state-chip'

const tones = { late: 'high', soon: 'mid', later: 'neutral' } as const

function Deadline({ row }: { row: SanctionCaseRow }) {
  const { deadlineOn, dueLabel, dueDegree, verifyBy } = row
  if (deadlineOn === null || dueLabel === null || dueDegree === null) {
    return verifyBy === null ? <>{UNKNOWN}</> : <>verifiera senast {formatDate(verifyBy)}</>
  }
  return (
    <>
      <DueChip label={dueLabel} tone={tones[dueDegree]} />
      <span className={classes.second}>
        {verifyBy === null ? formatDate(deadlineOn) : `besök senast ${formatDate(verifyBy)}`}
      </span>
    </>
  )
}

export const caseColumns: Column<SanctionCaseRow>[] = [
  {
    id: 'providerName',
    header: 'Utförare',
    width: 13,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => (
      <>
        {row.providerName ?? UNKNOWN}
        <span className={classes.second}>{row.serviceTypeName}</span>
      </>
    ),
  },
  { id: 'number', header: 'Granskning', width: 7, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'highestStep',
    header: 'Högsta steg',
    width: 11,
    grow: 2,
    sortable: true,
    cell: (row) =>
      row.highestStep === null ? (
        UNKNOWN
      ) : (
        <>
          {capitalStep(row.highestStep)}
          <span className={classes.second}>
            {formatDate(row.highestOn)}
            {row.steps > 1 && `, ${formatCount(row.steps, 'steg', 'steg')} i allt`}
          </span>
        </>
      ),
  },
  {
    id: 'state',
    header: 'Läge',
    width: 11,
    grow: 1,
    sortable: true,
    cell: (row) => (
      <>
        <SanctionStateChip state={row.state} />
        {row.proposedStep !== null && (
          <span className={classes.second}>förslag: {sanctionStepNames[row.proposedStep]}</span>
        )}
      </>
    ),
  },
  { id: 'deadlineOn', header: 'Frist', width: 10, grow: 1, sortable: true, cell: (row) => <Deadline row={row} /> },
  { id: 'committeeName', header: 'Nämnd', width: 9, grow: 1, cell: (row) => row.committeeName ?? UNKNOWN },
]

export const caseExcelColumns: ExcelColumn<SanctionCaseRow>[] = [
  { header: 'Utförare', value: (row) => row.providerName, width: 32 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Granskning', value: (row) => row.number },
  { header: 'Diarienummer', value: (row) => row.registryNumber, width: 18 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 24 },
  {
    header: 'Högsta steg',
    value: (row) => (row.highestStep === null ? null : sanctionStepNames[row.highestStep]),
    width: 24,
  },
  { header: 'Beslutat', value: (row) => row.highestOn, kind: 'date' },
  { header: 'Antal steg', value: (row) => row.steps },
  {
    header: 'Under beredning',
    value: (row) => (row.proposedStep === null ? null : sanctionStepNames[row.proposedStep]),
    width: 24,
  },
  { header: 'Läge', value: (row) => capital(sanctionStateNames[row.state]), width: 22 },
  { header: 'Frist', value: (row) => row.deadlineOn, kind: 'date' },
  { header: 'Besök senast', value: (row) => row.verifyBy, kind: 'date' },
]

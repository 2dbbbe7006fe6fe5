import type { AssessmentRow } from '../../../shared/contracts/assessment'
import { assessmentStateNames } from '../../../shared/text/assessment-names'
import { formatCount, formatDate, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { agreementFormNames, outcomeName, reviewKindNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'
import { AssessmentStateChip } from './state-chip'

export const assessmentColumns: Column<AssessmentRow>[] = [
  { id: 'number', header: 'Granskning', width: 5.5, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  { id: 'providerName', header: 'Utförare', width: 9.5, grow: 3, key: true, sortable: true, cell: Who },
  { id: 'serviceTypeName', header: 'Insats', width: 8.5, grow: 1, sortable: true, cell: (row) => row.serviceTypeName },
  {
    id: 'kind',
    header: 'Slag',
    width: 8.5,
    grow: 0,
    sortable: true,
    cell: (row) => capital(reviewKindNames[row.kind]),
  },
  {
    id: 'completedOn',
    header: 'Genomförd',
    width: 5.75,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.completedOn),
  },
  { id: 'state', header: 'Läge', width: 11, grow: 0, cell: State },
  {
    id: 'outcome',
    header: 'Utfall',
    width: 7.5,
    grow: 2,
    sortable: true,
    cell: (row) => (row.outcome === null ? UNKNOWN : capital(outcomeName(row.outcome, row.form))),
  },
  { id: 'findings', header: 'Brister', width: 4.75, grow: 0, cell: Findings },
  { id: 'judgedOn', header: 'Bedömd', width: 5.75, grow: 0, sortable: true, cell: Judged },
]

function Who({ providerName, unitName, serviceTypeName }: AssessmentRow) {
  return (
    <>
      {providerName ?? serviceTypeName}
      {unitName !== null && unitName !== providerName && <span className={classes.second}>{unitName}</span>}
    </>
  )
}

function State({ state, changing, waitedDays, returnedReason }: AssessmentRow) {
  return (
    <>
      <AssessmentStateChip state={state} changing={changing} />
      {state === 'returned' && <span className={`${classes.second} ${classes.short}`}>{returnedReason}</span>}
      {state === 'toAssess' && waitedDays !== null && waitedDays > 0 && (
        <span className={classes.second}>i {formatCount(waitedDays, 'dag', 'dagar')}</span>
      )}
    </>
  )
}

function Findings({ findings, seriousFindings }: AssessmentRow) {
  return (
    <>
      {formatNumber(findings)}
      {seriousFindings > 0 && (
        <span className={classes.second}>{formatCount(seriousFindings, 'allvarlig', 'allvarliga')}</span>
      )}
    </>
  )
}

/** Who judged and approved stands in the judgement and in Excel: a role's words are longer than a column. */
function Judged({ judgedOn, approvedOn }: AssessmentRow) {
  return (
    <>
      {formatDate(judgedOn)}
      {approvedOn !== null && <span className={classes.second}>godkänd</span>}
    </>
  )
}

export const assessmentExcelColumns: ExcelColumn<AssessmentRow>[] = [
  { header: 'Granskningsnummer', value: (row) => row.number },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Form', value: (row) => (row.form === null ? null : agreementFormNames[row.form]) },
  { header: 'Typ', value: (row) => reviewKindNames[row.kind], width: 20 },
  { header: 'År', value: (row) => row.year, kind: 'number' },
  { header: 'Genomförd', value: (row) => row.completedOn, kind: 'date' },
  { header: 'Läge', value: (row) => assessmentStateNames[row.state], width: 22 },
  { header: 'Utfall', value: (row) => (row.outcome === null ? null : outcomeName(row.outcome, row.form)), width: 40 },
  { header: 'Brister', value: (row) => row.findings, kind: 'number' },
  { header: 'Allvarliga brister', value: (row) => row.seriousFindings, kind: 'number' },
  { header: 'Version', value: (row) => row.revision, kind: 'number' },
  { header: 'Bedömd av', value: (row) => row.judgedBy, width: 24 },
  { header: 'Bedömd', value: (row) => row.judgedOn, kind: 'date' },
  { header: 'Godkänd av', value: (row) => row.approvedBy, width: 24 },
  { header: 'Godkänd', value: (row) => row.approvedOn, kind: 'date' },
  { header: 'Skäl till återsändandet', value: (row) => row.returnedReason, width: 40 },
  { header: 'Dagar sedan genomförd', value: (row) => row.waitedDays, kind: 'number' },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 20 },
]

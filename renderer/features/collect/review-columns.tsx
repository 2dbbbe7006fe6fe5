import type { ReviewRow } from '../../../shared/contracts/collect'
import { ReviewMethod } from '../../../shared/contracts/values'
import { formatDate, formatMonth, formatNumber, UNKNOWN } from '../../../shared/text/format'
import {
  agreementFormNames,
  outcomeName,
  reviewKindNames,
  reviewMethodNames,
  reviewStatusNames,
} from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { capital, ReviewResult, Who } from './review-words'

export const reviewColumns: Column<ReviewRow>[] = [
  { id: 'number', header: 'Nummer', width: 5.5, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  { id: 'providerName', header: 'Utförare', width: 10.5, grow: 3, key: true, sortable: true, cell: Who },
  { id: 'serviceTypeName', header: 'Insats', width: 9.5, grow: 1, sortable: true, cell: (row) => row.serviceTypeName },
  {
    id: 'kind',
    header: 'Slag',
    width: 8.5,
    grow: 0,
    sortable: true,
    cell: (row) => capital(reviewKindNames[row.kind]),
  },
  {
    id: 'plannedMonth',
    header: 'Planerad',
    width: 4.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => (row.plannedMonth === null ? UNKNOWN : formatMonth(row.plannedMonth, 'short')),
  },
  {
    id: 'completedOn',
    header: 'Genomförd',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.completedOn),
  },
  {
    id: 'outcome',
    header: 'Utfall',
    width: 9,
    grow: 2,
    sortable: true,
    cell: (row) => <ReviewResult review={row} />,
  },
  {
    id: 'findings',
    header: 'Brister',
    width: 5.5,
    grow: 0,
    nowrap: true,
    cell: (row) =>
      row.findings === 0 ? '0' : `${formatNumber(row.findings)}, ${formatNumber(row.openFindings)} öppna`,
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 7.75,
    grow: 1,
    sortable: true,
    cell: (row) => row.responsible ?? UNKNOWN,
  },
]

/** Beside a panel there is room for less. */
export const fewReviewColumns = reviewColumns.filter(({ id }) =>
  ['number', 'providerName', 'serviceTypeName', 'outcome'].includes(id),
)

/** As the import workbook's sheet Granskningar, with what the list shows besides. */
export const reviewExcelColumns: ExcelColumn<ReviewRow>[] = [
  { header: 'Granskningsnummer', value: (row) => row.number },
  { header: 'Avtalsnummer', value: (row) => row.agreementNumber },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 24 },
  { header: 'Form', value: (row) => (row.form === null ? null : agreementFormNames[row.form]) },
  { header: 'Typ', value: (row) => reviewKindNames[row.kind], width: 20 },
  { header: 'År', value: (row) => row.year, kind: 'number' },
  { header: 'Planerad månad', value: (row) => row.plannedMonth, kind: 'number' },
  { header: 'Genomförd', value: (row) => row.completedOn, kind: 'date' },
  { header: 'Metod', value: (row) => methodName(row.method), width: 16 },
  { header: 'Föranmäld', value: (row) => (row.announced === null ? null : row.announced ? 'ja' : 'nej') },
  { header: 'Status', value: (row) => reviewStatusNames[row.status] },
  { header: 'Utfall', value: (row) => (row.outcome === null ? null : outcomeName(row.outcome, row.form)), width: 40 },
  { header: 'Ej genomförd orsak', value: (row) => row.notCompletedReason, width: 24 },
  { header: 'Brister', value: (row) => row.findings, kind: 'number' },
  { header: 'Öppna brister', value: (row) => row.openFindings, kind: 'number' },
  { header: 'Ansvarig', value: (row) => row.responsible, width: 20 },
  { header: 'Diarienummer', value: (row) => row.registryNumber, width: 18 },
]

/** An import may have brought other words than the program's own methods: they are shown as they came. */
export function methodName(method: string | null): string | null {
  const known = ReviewMethod.safeParse(method)
  return known.success ? reviewMethodNames[known.data] : method
}

import type { CoverageRow, MultiYearView } from '../../../shared/contracts/multi-year'
import { followUpFormNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { coverageStateNames } from './coverage-words'

interface PlannedLine {
  row: MultiYearView['rows'][number]
  entry: MultiYearView['rows'][number]['entries'][number] | null
}

/** One line a planned follow-up; an insats without any has a line of its own, so that its gap is not lost. */
export const planLines = (rows: MultiYearView['rows']): PlannedLine[] =>
  rows.flatMap((row): PlannedLine[] =>
    row.entries.length === 0 ? [{ row, entry: null }] : row.entries.map((entry) => ({ row, entry })),
  )

export const planExcelColumns: ExcelColumn<PlannedLine>[] = [
  { header: 'Verksamhetsområde', value: ({ row }) => row.serviceArea, width: 24 },
  { header: 'Insats', value: ({ row }) => row.serviceType, width: 30 },
  { header: 'Intervall månader', value: ({ row }) => row.intervalMonths, kind: 'number' },
  { header: 'Senast granskad', value: ({ row }) => row.lastReviewedOn, kind: 'date' },
  { header: 'Avtal och enheter', value: ({ row }) => row.inForce, kind: 'number' },
  { header: 'År', value: ({ entry }) => entry?.year ?? null, kind: 'number' },
  { header: 'Form', value: ({ entry }) => (entry === null ? null : followUpFormNames[entry.form]), width: 22 },
  { header: 'Antal', value: ({ entry }) => entry?.expected ?? null, kind: 'number' },
  { header: 'Kommentar', value: ({ entry }) => entry?.comment ?? null, width: 40 },
  { header: 'Luckor', value: ({ row }) => row.gaps.map(({ because }) => because).join(' '), width: 60 },
]

export const coverageExcelColumns: ExcelColumn<CoverageRow>[] = [
  { header: 'Verksamhetsområde', value: (row) => row.serviceArea, width: 24 },
  { header: 'Insats', value: (row) => row.serviceType, width: 28 },
  { header: 'Utförare', value: (row) => row.provider, width: 30 },
  { header: 'Enhet', value: (row) => row.unit, width: 22 },
  { header: 'Avtalsnummer', value: (row) => row.agreement },
  { header: 'Senast granskad', value: (row) => row.lastReviewedOn, kind: 'date' },
  { header: 'Intervall månader', value: (row) => row.intervalMonths, kind: 'number' },
  { header: 'Läge', value: (row) => coverageStateNames[row.state], width: 18 },
  { header: 'Intervallet till', value: (row) => row.due, kind: 'date' },
  { header: 'Varför', value: (row) => row.because, width: 60 },
  { header: 'Det här hjälper', value: (row) => row.mendWords, width: 40 },
]

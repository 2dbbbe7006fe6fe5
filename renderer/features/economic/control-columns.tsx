import type { EconomicProvider } from '../../../shared/contracts/economic'
import { economicJudgementNames } from '../../../shared/text/collect-names'
import { formatDate } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { DueWords, JudgementChip, remarkWords } from './economic-words'

export const controlColumns: Column<EconomicProvider>[] = [
  { id: 'name', header: 'Utförare', width: 12, grow: 3, key: true, sortable: true, cell: (row) => row.name },
  {
    id: 'controlledOn',
    header: 'Senaste kontroll',
    width: 8,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.controlledOn),
  },
  {
    id: 'judgement',
    header: 'Bedömning',
    width: 11,
    grow: 0,
    cell: (row) => (row.controlId === null ? '–' : <JudgementChip judgement={row.judgement} remarks={row.remarks} />),
  },
  { id: 'remarks', header: 'Anmärkning på', width: 12, grow: 4, cell: (row) => remarkWords(row.remarks) },
  {
    id: 'dueOn',
    header: 'Nästa senast',
    width: 11,
    grow: 0,
    sortable: true,
    cell: (row) => <DueWords provider={row} />,
  },
]

/** The panel tells the rest. */
export const besidePanel = controlColumns.filter(({ id }) => ['name', 'judgement', 'dueOn'].includes(id))

export const controlExcelColumns: ExcelColumn<EconomicProvider>[] = [
  { header: 'Utförare', value: (row) => row.name, width: 34 },
  { header: 'Senaste kontroll', value: (row) => row.controlledOn, kind: 'date' },
  {
    header: 'Bedömning',
    value: (row) => (row.judgement === null ? null : economicJudgementNames[row.judgement]),
    width: 22,
  },
  { header: 'Anmärkning på', value: (row) => row.remarks.join(', '), width: 50 },
  { header: 'Nästa senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Gällande avtal', value: (row) => (row.hasAgreement ? 'ja' : 'nej') },
  { header: 'Antal kontroller', value: (row) => row.controls },
]

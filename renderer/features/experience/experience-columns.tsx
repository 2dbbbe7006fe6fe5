import type { ExperienceRow } from '../../../shared/contracts/experience'
import type { ExperienceDirection } from '../../../shared/contracts/collect-values'
import { signalStepNames } from '../../../shared/domain/signal/step'
import { experienceDirectionNames } from '../../../shared/text/collect-names'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import { ToneChip, type Tone } from '../../ui'
import type { Column } from '../../ui/table'
import { capital } from '../register/form-values'
import { Place, StepChip } from '../signal/signal-words'

const tones: Record<ExperienceDirection, Tone> = { good: 'low', mixed: 'mid', poor: 'high' }

export function DirectionChip({ direction }: { direction: ExperienceDirection }) {
  return <ToneChip tone={tones[direction]}>{capital(experienceDirectionNames[direction])}</ToneChip>
}

export const experienceColumns: Column<ExperienceRow>[] = [
  { id: 'number', header: 'Nummer', width: 6.75, grow: 0, nowrap: true, sortable: true, cell: (row) => row.number },
  {
    id: 'day',
    header: 'Datum',
    width: 6,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.notedOn),
  },
  {
    id: 'direction',
    header: 'Erfarenhet',
    width: 6.5,
    grow: 0,
    sortable: true,
    cell: (row) => <DirectionChip direction={row.direction} />,
  },
  { id: 'providerName', header: 'Utförare', width: 10.5, grow: 2, key: true, sortable: true, cell: Place },
  {
    id: 'category',
    header: 'Kategori',
    width: 7.5,
    grow: 1,
    sortable: true,
    cell: (row) => (row.category === null ? UNKNOWN : capital(row.category)),
  },
  { id: 'text', header: 'Beskrivning', width: 12, grow: 4, cell: (row) => row.text ?? UNKNOWN },
  { id: 'status', header: 'Status', width: 7.5, grow: 0, cell: (row) => <StepChip register="experience" {...row} /> },
]

/** The panel tells the rest. */
export const besidePanel = experienceColumns.filter(({ id }) =>
  ['number', 'direction', 'providerName', 'category'].includes(id),
)

export const experienceExcel: ExcelColumn<ExperienceRow>[] = [
  { header: 'Nummer', value: (row) => row.number },
  { header: 'Datum', value: (row) => row.notedOn, kind: 'date' },
  { header: 'Erfarenhet', value: (row) => experienceDirectionNames[row.direction] },
  { header: 'Kategori', value: (row) => row.category, width: 20 },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Beskrivning', value: (row) => row.text, width: 60 },
  { header: 'Lämnad av', value: (row) => row.reportedBy, width: 20 },
  { header: 'Åtgärd', value: (row) => row.measure, width: 40 },
  { header: 'Status', value: (row) => row.status ?? signalStepNames.experience[row.step] ?? null },
  { header: 'Avslutad', value: (row) => row.closedOn, kind: 'date' },
  { header: 'Granskning', value: (row) => row.reviewNumber },
]

import type { QuestionnaireRow } from '../../../shared/contracts/questionnaire'
import { formatNumber, UNKNOWN } from '../../../shared/text/format'
import { questionnaireStatusNames } from '../../../shared/text/collect-names'
import { SegmentedBar, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'
import { kindWords } from './words'

const statusTones = { draft: 'neutral', sent: 'accent', closed: 'low' } as const

/** The year's questionnaires: how many have answered, who is late and what the rules point out. */
export const questionnaireColumns: Column<QuestionnaireRow>[] = [
  {
    id: 'title',
    header: 'Titel',
    width: 12,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => <ArchivedName name={row.title} archivedAt={row.archivedAt} />,
  },
  { id: 'kind', header: 'Slag', width: 8.5, grow: 0, sortable: true, cell: kindWords },
  { id: 'year', header: 'År', width: 3.75, grow: 0, sortable: true, nowrap: true, cell: (row) => String(row.year) },
  {
    id: 'serviceType',
    header: 'Insats',
    width: 8,
    grow: 2,
    cell: (row) => row.serviceTypeName ?? 'Alla insatser',
  },
  {
    id: 'status',
    header: 'Läge',
    width: 6.75,
    grow: 0,
    sortable: true,
    cell: (row) => <ToneChip tone={statusTones[row.status]}>{capital(questionnaireStatusNames[row.status])}</ToneChip>,
  },
  {
    id: 'dueOn',
    header: 'Svar senast',
    width: 7,
    grow: 0,
    sortable: true,
    nowrap: true,
    cell: (row) => row.dueOn ?? UNKNOWN,
  },
  {
    id: 'answered',
    header: 'Besvarade',
    width: 8.5,
    grow: 1,
    sortable: true,
    cell: (row) => <AnsweredBar row={row} />,
  },
  {
    id: 'late',
    header: 'Försenade',
    width: 6,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: (row) =>
      row.status === 'draft' ? (
        UNKNOWN
      ) : row.late === 0 ? (
        '0'
      ) : (
        <ToneChip tone="high">{formatNumber(row.late)}</ToneChip>
      ),
  },
  {
    id: 'deviations',
    header: 'Avvikelser',
    width: 6,
    grow: 0,
    numeric: true,
    sortable: true,
    // Nobody knows of any before somebody has answered.
    cell: (row) => (row.answered === 0 ? UNKNOWN : formatNumber(row.deviations)),
  },
]

/** How many of those that got it have answered; struck ones are not counted. */
export function AnsweredBar({ row }: { row: QuestionnaireRow }) {
  const { answered, recipients, late, status } = row
  if (status === 'draft' || recipients === 0)
    return <>{recipients === 0 ? 'Inga mottagare' : `${recipients} mottagare`}</>
  const waiting = recipients - answered - late
  return (
    <div style={{ display: 'grid', gap: '0.25rem', width: '100%' }}>
      <span className="tabular">{`${formatNumber(answered)} av ${formatNumber(recipients)}`}</span>
      <SegmentedBar
        slim
        legend="none"
        label="Svar"
        segments={[
          { label: 'besvarade', value: answered, text: '', look: 'fill' },
          { label: 'försenade', value: late, text: '', look: 'high' },
          {
            label: status === 'closed' ? 'utan svar' : 'väntar',
            value: waiting,
            text: '',
            look: status === 'closed' ? 'hatched' : 'open',
          },
        ]}
      />
    </div>
  )
}

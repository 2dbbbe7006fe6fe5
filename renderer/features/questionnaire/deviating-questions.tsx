import type { DeviationRow } from '../../../shared/contracts/questionnaire'
import { formatShare } from '../../../shared/text/format'
import { ButtonLink, Missing } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { capital } from '../register/form-values'
import { PartyCell } from './recipient-columns'

const columns: Column<DeviationRow>[] = [
  { id: 'provider', header: 'Mottagare', width: 12, grow: 3, key: true, cell: (row) => <PartyCell row={row} /> },
  { id: 'answer', header: 'Svar', width: 10, grow: 2, cell: (row) => row.answer ?? <Missing>Inget svar</Missing> },
  {
    id: 'rule',
    header: 'Regel',
    width: 14,
    grow: 2,
    cell: (row) => (row.ruleWords === null ? '' : capital(row.ruleWords)),
  },
  {
    id: 'visit',
    header: 'Besök',
    width: 8,
    grow: 0,
    cell: (row) =>
      row.visitReviewId === null ? (
        '–'
      ) : (
        <ButtonLink look="link" href={`/samla-in/granskningar/${row.visitReviewId}`}>
          {row.visitNumber ?? ''}
        </ButtonLink>
      ),
  },
]

/** The deviations question by question, each with how many of those who answered. */
export function DeviatingQuestions({ rows, answered }: { rows: readonly DeviationRow[]; answered: number }) {
  const ordered = rows.toSorted((a, b) => a.position - b.position)
  return (
    <DataTable
      framed
      label="Avvikelser per fråga"
      columns={columns}
      rows={ordered}
      total={ordered.length}
      rowId={(row) => `${row.recipientId} ${row.questionId}`}
      groups={{
        of: ({ position, text }) => `${position}. ${text}`,
        note: (group) => formatShare(group.length, answered),
      }}
    />
  )
}

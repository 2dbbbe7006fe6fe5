import { useQuery } from '@tanstack/react-query'
import type { GoalTertialRow } from '../../../shared/contracts/goal-follow-up'
import { formatShare, UNKNOWN } from '../../../shared/text/format'
import { goalFollowUpStatusNames } from '../../../shared/text/collect-names'
import { goalKindNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import type { ExcelColumn } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { EmptyState, Missing, Notice, ToneChip } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { capital } from './goal-words'
import classes from './goals.module.css'
import { TertialState } from './tertial-words'

const numbers = [1, 2, 3] as const

interface TertialTableProps {
  selectedId: string | null
  /** Beside the panel, which tells the rest. */
  narrow: boolean
  onSelect: (id: string) => void
}

/** Every mål and uppdrag of the year with its three tertials: how it goes in a word, and why beneath. */
export function TertialTable({ selectedId, narrow, onSelect }: TertialTableProps) {
  const { committeeId, year } = useScreen()
  const { data, error } = useQuery(ask('plan.goalTertials', { committeeId, year }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  const rows = data?.rows ?? []
  return (
    <DataTable
      framed
      label="Tertialuppföljning"
      columns={narrow ? columns.filter(({ id }) => id !== 'responsible') : columns}
      rows={rows}
      total={data === undefined ? null : rows.length}
      rowId={({ goal }) => goal.id}
      selectedId={selectedId}
      onSelect={({ goal }) => onSelect(goal.id)}
      loading={data === undefined}
      empty={
        <EmptyState
          what={`Inga mål eller uppdrag för ${year}.`}
          why="Lägg till dem under Mål och uppdrag, så kan varje tertial följas upp här."
        />
      }
    />
  )
}

/** How far the year's follow-up has come, a tertial at a time. */
export function TertialSummary() {
  const { committeeId, year } = useScreen()
  const { data } = useQuery(ask('plan.goalTertials', { committeeId, year }))
  if (data === undefined || data.rows.length === 0) return null
  return (
    <div className={classes.tertials}>
      {data.tertials.map(({ tertial, done, lacking, words }) => (
        <span key={tertial}>
          <strong>Tertial {tertial}:</strong> {formatShare(done, data.rows.length)} uppföljda
          {lacking > 0 && (
            <>
              {' '}
              <ToneChip tone="high">{`${lacking} saknas`}</ToneChip>
            </>
          )}
          {done < data.rows.length && <span className={classes.second}>{words}</span>}
        </span>
      ))}
    </div>
  )
}

const columns: Column<GoalTertialRow>[] = [
  {
    id: 'title',
    header: 'Rubrik',
    width: 12,
    grow: 3,
    key: true,
    cell: ({ goal }) => (
      <>
        {goal.title}
        <span className={classes.second}>{goal.kind === null ? null : capital(goalKindNames[goal.kind])}</span>
      </>
    ),
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 8,
    grow: 1,
    cell: ({ goal }) => goal.responsible ?? <Missing>Saknas</Missing>,
  },
  ...numbers.map(
    (number): Column<GoalTertialRow> => ({
      id: `tertial${number}`,
      header: `Tertial ${number}`,
      width: 8.5,
      grow: 2,
      cell: ({ tertials }) => {
        const tertial = tertials[number - 1]
        return (
          tertial && (
            <>
              <TertialState tertial={tertial} />
              {tertial.followUp?.comment && <span className={classes.cell}>{tertial.followUp.comment}</span>}
            </>
          )
        )
      },
    }),
  ),
]

const statusOf = ({ tertials }: GoalTertialRow, number: number): string | null => {
  const status = tertials[number - 1]?.followUp?.status ?? null
  return status === null ? null : goalFollowUpStatusNames[status]
}

/** Three columns a tertial, as the import workbook's sheet Mål och uppdrag has them. */
export const tertialExcelColumns: ExcelColumn<GoalTertialRow>[] = [
  { header: 'År', value: ({ goal }) => goal.year },
  { header: 'Rubrik', value: ({ goal }) => goal.title, width: 50 },
  { header: 'Typ', value: ({ goal }) => (goal.kind === null ? null : goalKindNames[goal.kind]) },
  { header: 'Ansvarig', value: ({ goal }) => goal.responsible ?? UNKNOWN, width: 28 },
  ...numbers.flatMap((number): ExcelColumn<GoalTertialRow>[] => [
    { header: `Tertial ${number} läge`, value: (row) => statusOf(row, number), width: 18 },
    {
      header: `Tertial ${number}`,
      value: ({ tertials }) => tertials[number - 1]?.followUp?.comment ?? null,
      width: 44,
    },
    {
      header: `Tertial ${number} åtgärd`,
      value: ({ tertials }) => tertials[number - 1]?.followUp?.measure ?? null,
      width: 40,
    },
  ]),
]

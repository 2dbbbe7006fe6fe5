import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { formatNumber, UNKNOWN } from '../../../shared/text/format'
import { Button, EmptyState } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import type { Party } from './party'
import type { LeftOutLine } from './left-out-lines'
import classes from './plan.module.css'

interface LeftOutTableProps {
  lines: readonly LeftOutLine[]
  editable: boolean
  searched: boolean
  onRestore: (row: PlannedFollowUp) => void
  onBringIn: (party: Party) => void
}

/** The rows that are not in the plan, each with its reason and the way in. */
export function LeftOutTable({ lines, editable, searched, onRestore, onBringIn }: LeftOutTableProps) {
  const columns: Column<LeftOutLine>[] = [
    {
      id: 'rank',
      header: 'Plats',
      width: 4.5,
      grow: 0,
      numeric: true,
      cell: ({ rank }) => formatNumber(rank),
    },
    {
      id: 'provider',
      header: 'Utförare',
      width: 11,
      grow: 2,
      key: true,
      cell: ({ provider, detail }) => (
        <>
          {provider}
          <span className={classes.second}>{detail}</span>
        </>
      ),
    },
    {
      id: 'score',
      header: 'Poäng',
      width: 4.5,
      grow: 0,
      numeric: true,
      cell: ({ score }) => (score === null ? UNKNOWN : formatNumber(score, 1)),
    },
    { id: 'reason', header: 'Varför inte', width: 14, grow: 3, cell: ({ reason }) => reason },
  ]
  if (editable) {
    columns.push({
      id: 'act',
      header: 'Ta med',
      width: 9,
      grow: 0,
      cell: ({ removed, ...party }) =>
        removed === null ? (
          <Button
            look="quiet"
            inRow
            icon="plus"
            aria-label={`Ta med ${party.provider}`}
            onClick={() => onBringIn(party)}
          >
            Ta med
          </Button>
        ) : (
          <Button
            look="quiet"
            inRow
            icon="undo"
            aria-label={`Ta tillbaka ${party.provider}`}
            onClick={() => onRestore(removed)}
          >
            Ta tillbaka
          </Button>
        ),
    })
  }
  return (
    <DataTable
      framed
      label="Bortvalda"
      columns={columns}
      rows={lines}
      total={lines.length}
      rowId={({ id }) => id}
      empty={
        searched ? (
          <EmptyState what="Inga bortvalda passar sökningen." />
        ) : (
          <EmptyState what="Inga är bortvalda." why="Alla som kan granskas ryms i planen." />
        )
      }
    />
  )
}

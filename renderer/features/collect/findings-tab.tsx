import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { formatDate } from '../../../shared/text/format'
import { lacksGround } from '../../../shared/domain/finding'
import type { FindingRow } from '../../../shared/contracts/assess'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { plainKey } from '../../app/letter-keys'
import { ask } from '../../lib/queries'
import { Button, EmptyState, KeyFooter, KeyHint, Missing, Row, Stack } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { AskManyDialog } from '../act/ask-many-dialog'
import classes from './collect.module.css'
import { FindingForm } from './finding-form'
import type { ReviewView } from './review-view'
import { FindingChip, SeverityChip } from './review-words'

const columns: Column<FindingRow>[] = [
  { id: 'area', header: 'Område', width: 10.25, grow: 1, key: true, cell: (row) => row.area },
  { id: 'description', header: 'Brist', width: 12, grow: 3, cell: (row) => <Described finding={row} /> },
  { id: 'severity', header: 'Allvar', width: 5.5, grow: 0, cell: (row) => <SeverityChip severity={row.severity} /> },
  {
    id: 'ground',
    header: 'Krav eller lagrum',
    width: 8,
    grow: 2,
    cell: (row) =>
      lacksGround(row) ? <Missing>Saknas</Missing> : [row.requirementText, row.lawReference].filter(Boolean).join('; '),
  },
  { id: 'dueOn', header: 'Senast', width: 5.5, grow: 0, nowrap: true, cell: (row) => formatDate(row.dueOn) },
  { id: 'status', header: 'Läge', width: 7.5, grow: 0, cell: (row) => <FindingChip finding={row} /> },
]

/** What it is, and the way to its course and its thread. */
function Described({ finding: { id, description } }: { finding: FindingRow }) {
  return (
    <>
      {description}
      <span className={classes.second}>
        <Link href={`/atgarda/brister/${id}`}>Från brist till effekt</Link>
        {' · '}
        <Link href={`/atgarda/brister/${id}/trad`}>Tråden</Link>
      </span>
    </>
  )
}

/** Brister of this granskning. B opens an empty form, wherever the focus is outside a field. */
export function FindingsTab({ view }: { view: ReviewView }) {
  const [open, setOpen] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const chosen = view.findings.find(({ id }) => id === open)
  const { data: toAsk } = useQuery(
    ask('act.actionPlans', { committeeId: null, reviewId: view.review.id, stage: 'toAsk' }),
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (plainKey(event)?.toLowerCase() !== 'b') return
      event.preventDefault()
      setOpen('new')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <Stack gap={4}>
      {open !== null && (open === 'new' || chosen !== undefined) ? (
        <FindingForm key={open} view={view} finding={chosen ?? null} onClose={() => setOpen(null)} />
      ) : (
        <Row>
          <Button icon="flag" onClick={() => setOpen('new')}>
            Ny brist
          </Button>
          {toAsk !== undefined && toAsk.total > 0 && (
            <Button icon="mail" onClick={() => setAsking(true)}>
              {recipientWords(view.review.form === 'inHouse').ask}
            </Button>
          )}
        </Row>
      )}
      <DataTable
        framed
        label="Brister i granskningen"
        columns={columns}
        rows={view.findings}
        total={view.findings.length}
        rowId={(row) => row.id}
        selectedId={open}
        onOpen={(row) => setOpen(row.id)}
        maxHeight="none"
        empty={
          <EmptyState what="Inga brister registrerade." why="Lägg till en brist här när något inte uppfyller kraven." />
        }
      />
      {asking && toAsk !== undefined && <AskManyDialog rows={toAsk.rows} onClose={() => setAsking(false)} />}
      <KeyFooter>
        <KeyHint keys={['B']}>ny brist</KeyHint>
        <KeyHint keys={['↑', '↓']}>byt brist</KeyHint>
        <KeyHint keys={['Enter']}>öppna</KeyHint>
        <KeyHint keys={['Ctrl', 'Enter']}>spara bristen</KeyHint>
      </KeyFooter>
    </Stack>
  )
}

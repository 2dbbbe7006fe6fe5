import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewRow } from '../../../shared/contracts/collect'
import type { SanctionRow } from '../../../shared/contracts/sanction'
import { formatCount, formatDate, UNKNOWN } from '../../../shared/text/format'
import { sanctionStepNames } from '../../../shared/text/names'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, EmptyState, Notice, Row, SkeletonRows, Stack } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { RecordHistory } from '../register/record-history'
import { sanctionCasePath } from '../sanction/sanction-path'
import { SanctionForm } from './sanction-form'
import { Reports, SanctionDeadline } from './sanction-words'
import { capital } from './review-words'

const columns: Column<SanctionRow>[] = [
  {
    id: 'step',
    header: 'Steg',
    width: 8.5,
    grow: 2,
    key: true,
    cell: (row) => <ArchivedName name={capital(sanctionStepNames[row.step])} archivedAt={row.archivedAt} />,
  },
  { id: 'decidedOn', header: 'Beslut', width: 6, grow: 0, nowrap: true, cell: (row) => formatDate(row.decidedOn) },
  { id: 'decidedBy', header: 'Beslutad av', width: 8, grow: 1, cell: (row) => row.decidedBy ?? UNKNOWN },
  {
    id: 'deadlineOn',
    header: 'Frist',
    width: 6.5,
    grow: 0,
    nowrap: true,
    cell: (row) => <SanctionDeadline sanction={row} />,
  },
  { id: 'reported', header: 'Anmälan', width: 8, grow: 0, cell: (row) => <Reports sanction={row} /> },
  { id: 'result', header: 'Resultat', width: 9, grow: 3, cell: (row) => row.result ?? '–' },
]

/** What has been decided against the utförare because of this granskning, step by step. */
export function SanctionsTab({ review }: { review: ReviewRow }) {
  const [open, setOpen] = useState<string | null>(null)
  const [withArchived, setWithArchived] = useState(false)
  const { data, error } = useQuery(ask('collect.sanctions', { reviewId: review.id, includeArchived: withArchived }))
  const restore = useCommand('collect.archiveSanction')
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={3} />
  const { rows, archived, canAdd, deciders } = data
  const chosen = rows.find(({ id }) => id === open) ?? null
  const inUse = rows.filter(({ archivedAt }) => archivedAt === null)

  if (!canAdd.ok && rows.length === 0) {
    return (
      <Card>
        <EmptyState what="Inga sanktioner kan registreras här." why={canAdd.reasons.join(' ')} />
      </Card>
    )
  }
  return (
    <Stack gap={4}>
      {open === 'new' || (chosen !== null && chosen.archivedAt === null) ? (
        <SanctionForm
          key={open}
          reviewId={review.id}
          registryNumber={review.registryNumber}
          sanction={chosen}
          others={inUse.filter(({ id }) => id !== open)}
          deciders={deciders}
          onClose={() => setOpen(null)}
        />
      ) : (
        <Row>
          {canAdd.ok && (
            <Button icon="plus" onClick={() => setOpen('new')}>
              Nytt steg
            </Button>
          )}
          {chosen !== null && (
            <Button
              icon="undo"
              busy={restore.isPending}
              onClick={() => restore.mutate({ id: chosen.id, version: chosen.version, archived: false })}
            >
              Hämta tillbaka ur arkivet
            </Button>
          )}
          {canAdd.ok && (
            <ButtonLink href={sanctionCasePath(review.id)}>
              {rows.length === 0 ? 'Bered ett steg' : 'Öppna ärendet'}
            </ButtonLink>
          )}
          {archived > 0 && (
            <Button look="quiet" onClick={() => setWithArchived(!withArchived)}>
              {withArchived ? 'Dölj arkiverade' : `Visa ${formatCount(archived, 'arkiverat steg', 'arkiverade steg')}`}
            </Button>
          )}
        </Row>
      )}
      <CommandError error={restore.error} />
      <DataTable
        framed
        label="Sanktioner efter granskningen"
        columns={columns}
        rows={rows}
        total={rows.length}
        rowId={(row) => row.id}
        selectedId={open}
        onOpen={(row) => setOpen(row.id)}
        maxHeight="none"
        empty={
          <EmptyState
            what="Inga sanktioner registrerade."
            why="Registrera ett steg när det är beslutat: komplettering, begäran om rättelse, varning och vidare."
          />
        }
      />
      {chosen !== null && <RecordHistory recordType="sanction" recordId={chosen.id} />}
    </Stack>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { DeviationRow } from '../../../shared/contracts/deviation'
import { signalStepNames, stepsOf } from '../../../shared/domain/signal/step'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Facts, Notice, SidePanel, SkeletonRows, Stack, StepTrail } from '../../ui'
import { SeverityChip } from '../collect/review-words'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { ReviewStart, SignalFoot } from '../signal/signal-actions'
import { placeWords, StepChip } from '../signal/signal-words'
import classes from '../signal/signal.module.css'

interface DeviationPanelProps {
  id: string
  today: string
  onEdit: (row: DeviationRow) => void
  onClose: () => void
}

/** One avvikelse beside the list: what happened, its measure, and where it may lead. */
export function DeviationPanel({ id, today, onEdit, onClose }: DeviationPanelProps) {
  const { data, error } = useQuery(ask('collect.deviations', { committeeId: null, ids: [id], includeArchived: true }))
  const row = data?.rows.find((one) => one.id === id)
  return (
    <SidePanel
      title={row === undefined ? 'Avvikelse' : `Avvikelse ${row.number}`}
      wide
      onClose={onClose}
      foot={row && <SignalFoot register="deviation" row={row} today={today} onEdit={() => onEdit(row)} />}
    >
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={6} />}
      {data !== undefined && row === undefined && <Notice title="Raden finns inte längre." />}
      {row && <DeviationDetails row={row} />}
    </SidePanel>
  )
}

function DeviationDetails({ row }: { row: DeviationRow }) {
  const steps = stepsOf('deviation')
  return (
    <Stack gap={4}>
      <div>
        <StepChip register="deviation" {...row} />
      </div>
      <StepTrail
        label="Status"
        steps={steps.map((step) => signalStepNames.deviation[step] ?? step)}
        current={steps.indexOf(row.step)}
      />
      {row.description !== null && <p className={classes.text}>{row.description}</p>}
      <Facts
        as="rows"
        facts={[
          { label: 'Typ', value: capital(row.type) },
          { label: 'Allvar', value: <SeverityChip severity={row.severity} /> },
          { label: 'Gäller', value: placeWords(row) },
          { label: 'Insats', value: row.serviceTypeName },
          { label: 'Inträffade', value: row.occurredOn },
          { label: 'Orsak', value: row.cause },
          { label: 'Ansvarig', value: row.responsible },
          { label: 'Åtgärd', value: row.measure },
          ...shown('Klart senast', row.measureDueOn && [row.measureDueOn, row.dueLabel].filter(Boolean).join(', ')),
          ...shown('Klart', row.measureDoneOn),
          ...shown('Avslutad', row.closedOn),
        ]}
      />
      <ReviewStart register="deviation" row={row} raisedBy="staff" />
      <LexSarahStart row={row} />
      <RecordHistory recordType="deviation" recordId={row.id} />
    </Stack>
  )
}

/** The way to lex Sarah: taken further here, or opened where it has been. */
function LexSarahStart({ row }: { row: DeviationRow }) {
  const [, go] = useLocation()
  const start = useCommand('collect.lexSarahFromDeviation')
  if (row.lexSarahId !== null) {
    return (
      <ButtonLink look="link" icon="link" href={`/samla-in/lex-sarah/${row.lexSarahId}`}>
        {`Öppna lex Sarah ${row.lexSarahNumber ?? ''}`}
      </ButtonLink>
    )
  }
  if (!row.canBecomeLexSarah.ok) return null
  return (
    <Stack gap={2}>
      <CommandError error={start.error} />
      <div>
        <Button
          look="quiet"
          icon="plus"
          busy={start.isPending}
          onClick={() =>
            start.mutate(
              { id: row.id, version: row.version },
              { onSuccess: ({ id }) => go(`/samla-in/lex-sarah/${id}`) },
            )
          }
        >
          För vidare som lex Sarah
        </Button>
      </div>
    </Stack>
  )
}

/** Told only where there is something to tell. */
const shown = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }])

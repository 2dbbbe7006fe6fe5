import { useQuery } from '@tanstack/react-query'
import type { FeedbackRow } from '../../../shared/contracts/feedback'
import { signalStepNames, stepsOf } from '../../../shared/domain/signal/step'
import { formatCount } from '../../../shared/text/format'
import { feedbackKindNames } from '../../../shared/text/names'
import { ask, sentenceOf } from '../../lib/queries'
import { Facts, Notice, SidePanel, SkeletonRows, Stack, StepTrail } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { ReviewStart, SignalFoot } from '../signal/signal-actions'
import { placeWords, StepChip } from '../signal/signal-words'
import classes from '../signal/signal.module.css'
import { AnswerForm } from './answer-form'

interface FeedbackPanelProps {
  id: string
  today: string
  onEdit: (row: FeedbackRow) => void
  onClose: () => void
}

/** One row of the register beside the list: what was said, how far it has come, and the next thing to do. */
export function FeedbackPanel({ id, today, onEdit, onClose }: FeedbackPanelProps) {
  const { data, error } = useQuery(ask('collect.feedback', { committeeId: null, ids: [id], includeArchived: true }))
  const row = data?.rows.find((one) => one.id === id)
  return (
    <SidePanel
      title={row === undefined ? 'Synpunkt' : `${capital(feedbackKindNames[row.kind])} ${row.number}`}
      wide
      onClose={onClose}
      foot={row && <SignalFoot register="feedback" row={row} today={today} onEdit={() => onEdit(row)} />}
    >
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={6} />}
      {data !== undefined && row === undefined && <Notice title="Raden finns inte längre." />}
      {row && <FeedbackDetails row={row} today={today} />}
    </SidePanel>
  )
}

function FeedbackDetails({ row, today }: { row: FeedbackRow; today: string }) {
  const steps = stepsOf('feedback')
  const waits = row.archivedAt === null && row.kind !== 'praise' && row.answeredOn === null && row.step !== 'closed'
  return (
    <Stack gap={4}>
      <div>
        <StepChip register="feedback" {...row} />
      </div>
      <StepTrail
        label="Status"
        steps={steps.map((step) => signalStepNames.feedback[step] ?? step)}
        current={steps.indexOf(row.step)}
      />
      {row.description !== null && <p className={classes.text}>{row.description}</p>}
      {row.waitingWords !== null && (
        <Notice kind={row.late ? 'warning' : 'info'} title={`${capital(row.waitingWords)} på svar.`} />
      )}
      <Facts
        as="rows"
        facts={[
          { label: 'Gäller', value: placeWords(row) },
          { label: 'Insats', value: row.serviceTypeName },
          { label: 'Kategori', value: row.category === null ? null : capital(row.category) },
          { label: 'Kom in', value: row.receivedOn },
          ...shown('Hur den kom in', row.receivedHow),
          { label: 'Ansvarig', value: row.responsible },
          ...shown('Åtgärd', row.measure),
          ...(row.answeredOn === null
            ? []
            : [
                {
                  label: 'Besvarad',
                  value: `${row.answeredOn}, efter ${formatCount(row.answerDays ?? 0, 'dag', 'dagar')}`,
                },
              ]),
          ...shown('Varför inget svar', row.unansweredReason),
          ...shown('Avslutad', row.closedOn),
        ]}
      />
      {waits && <AnswerForm key={row.version} row={row} today={today} />}
      <ReviewStart register="feedback" row={row} raisedBy={null} />
      <RecordHistory recordType="feedback" recordId={row.id} />
    </Stack>
  )
}

/** Told only where there is something to tell. */
const shown = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])

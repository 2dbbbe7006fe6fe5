import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IncludedItem, ReviewWork } from '../../../shared/contracts/review-work'
import type { Outcome } from '../../../shared/contracts/values'
import { lackingIn } from '../../../shared/domain/review-work/included'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { ask, useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, Card, Notice, Stack, WaitingButton } from '../../ui'
import { DateField, FormActions, RadioCards } from '../../ui/forms'
import { IncludedCard } from './included-card'
import { JudgementCard } from './judgement-card'
import { isWidened, kindWords } from './kind-words'
import { NotCompletedForm } from './not-completed-form'
import type { ReviewView } from './review-view'
import { capital } from './review-words'

const meanings: Record<Outcome, string> = {
  complies: 'Inga brister, eller bara sådant som rättades på plats.',
  compliesAfterCompletion: 'Brister fanns och är åtgärdade.',
  minorRemaining: 'Mindre brister återstår att åtgärda.',
  doesNotComply: 'Brister som gör att kraven inte är uppfyllda.',
}

interface OutcomeTabProps {
  view: ReviewView
  work: ReviewWork
  onGo: (tab: IncludedItem['tab']) => void
}

/** Judgement per kvalitetsområde, then the outcome in the words of the agreement's form, or why it was not carried out. */
export function OutcomeTab({ view, work, onGo }: OutcomeTabProps) {
  const { review } = view
  const reopen = useCommand('assess.reopenReview')
  const { id, version } = review
  return (
    <Stack gap={4}>
      <CommandError error={reopen.error} />
      {review.status !== 'planned' && (
        <Notice
          kind="info"
          title={
            review.status === 'notCompleted'
              ? `Registrerad som ej genomförd: ${review.notCompletedReason}.`
              : `Genomförd ${review.completedOn}${review.outcome === null ? ', utfallet är inte registrerat.' : '.'}`
          }
          action={
            <Button look="link" icon="undo" busy={reopen.isPending} onClick={() => reopen.mutate({ id, version })}>
              Ta tillbaka
            </Button>
          }
        >
          Tas det tillbaka är granskningen planerad igen. Vad som stod finns kvar i historiken under Uppgifter.
        </Notice>
      )}
      {review.status !== 'notCompleted' && (
        <>
          <JudgementCard work={work} />
          {lackingIn(work.included).length > 0 && review.outcome === null && (
            <IncludedCard
              kindWords={kindWords(review.kind, isWidened(work))}
              included={lackingIn(work.included)}
              here="bedomning"
              onGo={onGo}
            />
          )}
          <OutcomeForm
            key={`${review.id}-${review.version}`}
            view={view}
            lacking={lackingIn(work.included)}
            visitedOn={work.visit.visitedOn}
          />
        </>
      )}
      {review.status === 'planned' && <NotCompletedForm view={view} />}
    </Stack>
  )
}

interface OutcomeFormProps {
  view: ReviewView
  lacking: readonly IncludedItem[]
  /** Offered as the day of the granskning. */
  visitedOn: string | null
}

function OutcomeForm({ view, lacking, visitedOn }: OutcomeFormProps) {
  const { review, outcomeChoices, canRecordOutcome, findings } = view
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const record = useCommand('assess.recordOutcome')
  const [completedOn, setCompletedOn] = useState(review.completedOn ?? visitedOn)
  const [outcome, setOutcome] = useState(review.outcome)
  const open = findings.filter(({ status }) => status !== 'closed').length
  const asked = completedOn === null ? ['Ange vilken dag granskningen genomfördes.'] : []
  const unchanged = completedOn === review.completedOn && outcome === review.outcome
  const nothingNew = unchanged && asked.length === 0
  const reasons = [
    ...canRecordOutcome.reasons,
    ...asked,
    ...(nothingNew ? [outcome === null ? 'Välj ett utfall.' : 'Utfallet är registrerat.'] : []),
  ]

  return (
    <Card
      title="Utfall"
      note={
        findings.length === 0
          ? 'Inga brister registrerade.'
          : `${formatCount(findings.length, 'brist', 'brister')}, ${open} öppna`
      }
    >
      <Stack gap={4}>
        <CommandError error={record.error} />
        <div style={{ maxWidth: '14rem' }}>
          <DateField label="Genomförd den" value={completedOn} onChange={setCompletedOn} required />
        </div>
        <RadioCards
          label="Vad visar granskningen?"
          options={outcomeChoices.map(({ value, label }) => ({ value, label: capital(label), words: meanings[value] }))}
          value={outcome}
          onChange={setOutcome}
          least={19}
        />
        {outcome === 'complies' && open > 0 && (
          <Notice kind="warning" title={`${formatCount(open, 'brist är öppen', 'brister är öppna')}.`}>
            Kontrollera att utfallet stämmer med dem.
          </Notice>
        )}
        <FormActions
          note={
            frame === undefined || completedOn === null || completedOn <= frame.today
              ? lackingNote(lacking)
              : 'Dagen har inte varit än.'
          }
        >
          {reasons.length > 0 ? (
            <WaitingButton reason={reasons.join(' ')}>Registrera utfall</WaitingButton>
          ) : (
            <Button
              look="primary"
              busy={record.isPending}
              onClick={() =>
                record.mutate({ id: review.id, version: review.version, completedOn: completedOn ?? '', outcome })
              }
            >
              {outcome === null ? 'Registrera utan utfall' : 'Registrera utfall'}
            </Button>
          )}
        </FormActions>
      </Stack>
    </Card>
  )
}

/** Said beside the button, never in its way. */
const lackingNote = (lacking: readonly IncludedItem[]): string | undefined =>
  lacking.length === 0
    ? undefined
    : `Utfallet kan registreras, men ${listInWords(lacking.map(({ label }) => lowerFirst(label)))} är inte klart.`

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1)

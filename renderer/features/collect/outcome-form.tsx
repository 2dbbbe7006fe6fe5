import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { AssessmentView } from '../../../shared/contracts/assessment'
import type { IncludedItem } from '../../../shared/contracts/review-work'
import { approvalNeed } from '../../../shared/domain/assessment/approval'
import { assessmentPath } from '../../../shared/domain/assessment/todo'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Card, Notice, Stack, WaitingButton } from '../../ui'
import { DateField, FormActions, RadioCards } from '../../ui/forms'
import { outcomeMeanings } from './outcome-meanings'
import type { ReviewView } from './review-view'
import { capital } from './review-words'

interface OutcomeFormProps {
  view: ReviewView
  lacking: readonly IncludedItem[]
  /** Offered as the day of the granskning. */
  visitedOn: string | null
  judgement: AssessmentView
}

/**
 * The day of the granskning, and its outcome where it can be set without a judgement. One that is begun or decided sets the
 * outcome itself; one that a second person must approve is written under Bedömningar.
 */
export function OutcomeForm({ view, lacking, visitedOn, judgement }: OutcomeFormProps) {
  const { review, outcomeChoices, canRecordOutcome, findings } = view
  const { data: stored } = useQuery(ask('settings.get', {}))
  const [, go] = useLocation()
  const record = useCommand('assess.recordOutcome')
  const begin = useCommand('assess.saveAssessment')
  const [completedOn, setCompletedOn] = useState(review.completedOn ?? visitedOn)
  const [outcome, setOutcome] = useState(review.outcome)
  const isJudged = judgement.open !== null || judgement.decided !== null
  const open = findings.filter(({ status }) => status !== 'closed').length
  const need =
    stored === undefined || isJudged || outcome === null || outcome === review.outcome
      ? null
      : approvalNeed(stored.settings.act.secondApproval, {
          outcome,
          form: review.form,
          severities: findings.map(({ severity }) => severity),
        })
  const asked = completedOn === null ? ['Ange vilken dag granskningen genomfördes.'] : []
  const nothingNew = completedOn === review.completedOn && outcome === review.outcome && asked.length === 0
  const reasons = [
    ...canRecordOutcome.reasons,
    ...asked,
    ...(nothingNew
      ? [isJudged ? 'Dagen är registrerad.' : outcome === null ? 'Välj ett utfall.' : 'Utfallet är registrerat.']
      : []),
  ]
  const save = (chosen: typeof outcome) =>
    record.mutateAsync({ id: review.id, version: review.version, completedOn: completedOn ?? '', outcome: chosen })
  const goOn = async () => {
    if (completedOn !== review.completedOn) await save(review.outcome)
    const draft = { outcome, summary: null }
    await begin.mutateAsync({ reviewId: review.id, version: null, draft })
    go(assessmentPath(review.id))
  }
  const action = isJudged ? 'Registrera dag' : outcome === null ? 'Registrera utan utfall' : 'Registrera utfall'

  return (
    <Card
      title={isJudged ? 'Genomförande' : 'Utfall'}
      note={
        findings.length === 0
          ? 'Inga brister registrerade.'
          : `${formatCount(findings.length, 'brist', 'brister')}, ${open} öppna`
      }
    >
      <Stack gap={4}>
        <CommandError error={record.error ?? begin.error} />
        <div style={{ maxWidth: '14rem' }}>
          <DateField label="Genomförd den" value={completedOn} onChange={setCompletedOn} required />
        </div>
        {!isJudged && (
          <RadioCards
            label="Vad visar granskningen?"
            options={outcomeChoices.map(({ value, label }) => ({
              value,
              label: capital(label),
              words: outcomeMeanings[value],
            }))}
            value={outcome}
            onChange={setOutcome}
            least={19}
          />
        )}
        {!isJudged && outcome === 'complies' && open > 0 && (
          <Notice kind="warning" title={`${formatCount(open, 'brist är öppen', 'brister är öppna')}.`}>
            Kontrollera att utfallet stämmer med dem.
          </Notice>
        )}
        {need !== null && (
          <Notice title={need}>
            Utfallet registreras därför inte här: bedömningen skrivs under Bedömningar och skickas för godkännande.
          </Notice>
        )}
        <FormActions note={isJudged || need !== null ? undefined : lackingNote(lacking)}>
          {reasons.length > 0 ? (
            <WaitingButton reason={reasons.join(' ')}>
              {isJudged ? 'Registrera dag' : 'Registrera utfall'}
            </WaitingButton>
          ) : need !== null ? (
            <Button
              look="primary"
              icon="arrowRight"
              busy={record.isPending || begin.isPending}
              onClick={() => void goOn().catch(() => undefined)}
            >
              Registrera dagen och fortsätt i bedömningen
            </Button>
          ) : (
            <Button look="primary" busy={record.isPending} onClick={() => void save(outcome).catch(() => undefined)}>
              {action}
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

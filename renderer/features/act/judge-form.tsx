import { type ActionPlan, type FindingView, JudgeDraft } from '../../../shared/contracts/action-plan'
import { addDays } from '../../../shared/domain/iso-date'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGrid, RadioCards, TextArea } from '../../ui/forms'
import { RoleField } from './role-field'
import { StepForm, type Unfinished } from './step-form'

const judgements = [
  { value: 'approved', label: 'Godkänn', words: 'Bristen åtgärdas som planen säger.' },
  { value: 'returned', label: 'Återsänd', words: 'Något saknas: en ny omgång öppnas.' },
] as const

interface JudgeFormProps {
  view: FindingView
  round: ActionPlan
  today: string
  onClose: () => void
}

/** Approved with the day agreed, or sent back with what is missing. */
export function JudgeForm({ view, round, today, onClose }: JudgeFormProps) {
  const judge = useCommand('act.judgePlan')
  const form = useRecordForm<Unfinished<JudgeDraft>>({
    draftKey: `plan-judge:${round.id}`,
    schema: JudgeDraft,
    initial: {
      judgement: null,
      judgedOn: today,
      judgedBy: null,
      reason: null,
      dueOn: round.planDueOn ?? view.finding.dueOn,
      answerDueOn: addDays(today, view.answerDays),
    },
    version: round.version,
    freeTexts: ['reason', 'judgedBy'],
    save: async (draft, version) => {
      const judged = draft as JudgeDraft
      await judge.mutateAsync({ id: round.id, version: version ?? round.version, draft: judged })
      onClose()
    },
  })
  const { judgement, judgedOn } = form.values
  const isReturned = judgement === 'returned'
  const { hint, ...reason } = form.text('reason')
  return (
    <StepForm
      form={form}
      verb={isReturned ? 'Återsänd planen' : 'Godkänn planen'}
      waits={judgement === null ? 'Välj om planen godkänns eller återsänds.' : judgedOn === null ? 'Ange dagen.' : null}
      onClose={onClose}
    >
      <RadioCards
        label="Bedömning"
        options={judgements}
        value={judgement}
        onChange={(value) => form.set('judgement', value)}
        least={13}
      />
      {judgement !== null && (
        <TextArea
          {...reason}
          label={isReturned ? 'Vad som saknas' : 'Kommentar'}
          rows={2}
          required={isReturned}
          hint={hint ?? 'Skriv inget om enskilda personer.'}
        />
      )}
      <FieldGrid>
        <DateField {...form.field('judgedOn')} required />
        {judgement === 'approved' && (
          <DateField {...form.field('dueOn')} hint="Blir bristens frist när planen godkänns." />
        )}
        {isReturned && <DateField {...form.field('answerDueOn')} />}
        <RoleField {...form.text('judgedBy')} placeholder="Du" />
      </FieldGrid>
    </StepForm>
  )
}

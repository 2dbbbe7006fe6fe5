import { type ActionPlan, type FindingView, ReceiveDraft } from '../../../shared/contracts/action-plan'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGrid, TextArea } from '../../ui/forms'
import { RoleField } from './role-field'
import { StepForm, type Unfinished } from './step-form'

interface ReceiveFormProps {
  view: FindingView
  round: ActionPlan
  today: string
  onClose: () => void
}

/** What came, in words, with who is to do it and by when. */
export function ReceiveForm({ view, round, today, onClose }: ReceiveFormProps) {
  const receive = useCommand('act.receivePlan')
  const form = useRecordForm<Unfinished<ReceiveDraft>>({
    draftKey: `plan-receive:${round.id}`,
    schema: ReceiveDraft,
    initial: {
      receivedOn: round.receivedOn ?? today,
      plan: round.plan ?? '',
      planResponsible: round.planResponsible,
      planDueOn: round.planDueOn ?? view.finding.dueOn,
    },
    version: round.version,
    freeTexts: ['plan', 'planResponsible'],
    save: async (draft, version) => {
      await receive.mutateAsync({ id: round.id, version: version ?? round.version, draft: draft as ReceiveDraft })
      onClose()
    },
  })
  const { hint, ...plan } = form.text('plan')
  return (
    <StepForm
      form={form}
      verb="Spara planen"
      waits={form.values.receivedOn === null ? 'Ange dagen.' : null}
      onClose={onClose}
    >
      <TextArea {...plan} rows={4} required hint={hint ?? 'Skriv inget om enskilda personer.'} />
      <FieldGrid>
        <DateField {...form.field('receivedOn')} required />
        <DateField {...form.field('planDueOn')} />
        <RoleField {...form.text('planResponsible')} label={recipientWords(view.inHouse).planResponsible} />
      </FieldGrid>
    </StepForm>
  )
}

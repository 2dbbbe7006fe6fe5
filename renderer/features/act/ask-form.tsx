import { AskDraft, type FindingView } from '../../../shared/contracts/action-plan'
import { addDays } from '../../../shared/domain/iso-date'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { useCommand } from '../../lib/queries'
import { type RecordForm, useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGrid, SelectField } from '../../ui/forms'
import { RoleField } from './role-field'
import { StepForm, type Unfinished } from './step-form'

export const firstAsk = (today: string, answerDays: number): AskDraft => ({
  askedOn: today,
  askedBy: null,
  answerDueOn: addDays(today, answerDays),
  documentId: null,
})

/** Opens a round: by letter, or by word. */
export function AskForm({ view, today, onClose }: { view: FindingView; today: string; onClose: () => void }) {
  const { finding, inHouse, documents, answerDays, rounds } = view
  const ask = useCommand('act.askPlans')
  const form = useRecordForm<Unfinished<AskDraft>>({
    draftKey: `plan-ask:${finding.id}:${rounds.length}`,
    schema: AskDraft,
    initial: firstAsk(today, answerDays),
    version: null,
    freeTexts: ['askedBy'],
    save: async (draft) => {
      await ask.mutateAsync({ findingIds: [finding.id], draft: draft as AskDraft })
      onClose()
    },
  })
  return (
    <StepForm
      form={form}
      verb={recipientWords(inHouse).ask}
      waits={form.values.askedOn === null ? 'Ange dagen.' : null}
      onClose={onClose}
    >
      <AskFields form={form} inHouse={inHouse} documents={documents} />
    </StepForm>
  )
}

interface AskFieldsProps {
  form: RecordForm<Unfinished<AskDraft>>
  inHouse: boolean
  documents: FindingView['documents']
}

export function AskFields({ form, inHouse, documents }: AskFieldsProps) {
  return (
    <FieldGrid>
      <DateField {...form.field('askedOn')} label={inHouse ? 'Lämnad' : 'Begärd'} required />
      <DateField {...form.field('answerDueOn')} />
      <RoleField {...form.text('askedBy')} label={inHouse ? 'Lämnad av (roll)' : 'Begärd av (roll)'} placeholder="Du" />
      {documents.length > 0 && (
        <SelectField
          {...form.field('documentId')}
          clearable
          hint="Tomt: muntligt."
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </FieldGrid>
  )
}

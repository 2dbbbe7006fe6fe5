import { Autocomplete } from '@mantine/core'
import type { ClientInput } from '../../../shared/contracts'
import { type Question, QuestionDraft } from '../../../shared/contracts/questionnaire'
import { answerKindNames } from '../../../shared/text/collect-names'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { CheckField, SelectField, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { RuleFields } from './rule-fields'

type Draft = ClientInput<'collect.saveQuestion'>['draft']

interface QuestionFormProps {
  questionnaireId: string
  /** null: a new one, last. */
  question: Question | null
  /** The area a new question most likely belongs to. */
  area: string | null
  areas: readonly string[]
  onClose: () => void
  onSaved: (id: string) => void
}

/** A question of a draft. What is written is kept until it is saved, also when the panel is closed. */
export function QuestionForm({ questionnaireId, question, area, areas, onClose, onSaved }: QuestionFormProps) {
  const save = useCommand('collect.saveQuestion')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: question === null ? `question:new:${questionnaireId}` : `question:${question.id}`,
    schema: QuestionDraft,
    initial: question === null ? blank(area) : draftOf(question),
    version: question?.version ?? null,
    freeTexts: ['area', 'text', 'help'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({
        questionnaireId,
        id: question?.id ?? null,
        version,
        draft: draft as Draft,
      })
      onSaved(id)
    },
  })
  const { values, set } = form
  const kind = values.answerKind ?? 'yesNo'
  const choices = values.choices ?? []
  return (
    <FormPanel
      title={question === null ? 'Ny fråga' : `Ändra fråga ${question.position}`}
      form={form}
      onClose={onClose}
    >
      <Autocomplete {...form.text('area')} openOnFocus={false} data={[...areas]} maxLength={120} />
      <TextArea {...form.text('text')} rows={3} required />
      <TextArea {...form.text('help')} rows={2} />
      <SelectField
        {...form.field('answerKind')}
        required
        options={wordOptions(answerKindNames)}
        onChange={(value) => {
          set('answerKind', value as Draft['answerKind'])
          set('rule', null)
        }}
      />
      {kind === 'choice' && (
        <TextArea
          label="Svarsalternativ"
          hint="Ett på varje rad, minst två."
          rows={4}
          required
          error={form.errors['choices']}
          value={choices.join('\n')}
          onChange={(text) => set('choices', text === '' ? [] : text.split('\n'))}
        />
      )}
      <CheckField
        label="Måste besvaras"
        checked={values.required ?? true}
        onChange={(required) => set('required', required)}
      />
      <RuleFields
        kind={kind}
        choices={choices.map((choice) => choice.trim()).filter((choice) => choice !== '')}
        rule={values.rule}
        error={form.errors['rule']}
        onChange={(rule) => set('rule', rule)}
      />
    </FormPanel>
  )
}

const blank = (area: string | null): FormValues<Draft> => ({
  area,
  text: '',
  help: null,
  answerKind: 'yesNo',
  choices: [],
  required: true,
  rule: null,
})

const draftOf = ({ area, text, help, answerKind, choices, required, rule }: Question): FormValues<Draft> => ({
  area,
  text,
  help,
  answerKind,
  choices,
  required,
  rule,
})

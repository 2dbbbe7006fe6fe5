import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { type ChecklistQuestion, ChecklistQuestionDraft } from '../../../shared/contracts/checklist'
import { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { nameKey } from '../../../shared/domain/name-key'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { CheckField, FieldGroup, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import type { ChecklistView } from './editing'

type Values = z.input<typeof ChecklistQuestionDraft>

interface QuestionFormProps {
  view: ChecklistView
  areaId: string
  /** null: a new one, last in the area. */
  question: ChecklistQuestion | null
  onClose: () => void
}

/** One question of a draft: its words, what it rests on, and when it is asked. */
export function QuestionForm({ view, areaId, question, onClose }: QuestionFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveChecklistQuestion')
  const form = useRecordForm<Values>({
    draftKey: `checklist-question:${question?.id ?? `new:${areaId}`}`,
    schema: ChecklistQuestionDraft,
    initial: question === null ? blank : valuesOf(question),
    version: question?.version ?? null,
    freeTexts: ['text', 'help', 'lawReference', 'clause', 'qualityArea'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: question?.id ?? null, version, areaId, draft })
      onClose()
    },
  })
  const serviceTypes = new Map((choices?.serviceTypes ?? []).map(({ id, name }) => [id, name]))
  const requirements = (choices?.requirements ?? []).filter(
    ({ serviceTypeId }) => view.checklist.serviceTypeId === null || serviceTypeId === view.checklist.serviceTypeId,
  )
  // The same area may be spelt in several ways: the register's spelling first, then the question's own.
  const qualityAreas = [
    ...(choices?.qualityAreas ?? []),
    ...(form.values.qualityArea ? [form.values.qualityArea] : []),
  ].filter((area, at, all) => all.findIndex((other) => nameKey(other) === nameKey(area)) === at)
  const answers = form.values.conditionAnswers ?? []
  const toggle = (answer: ChecklistAnswerValue, on: boolean): void =>
    form.set('conditionAnswers', on ? [...answers, answer] : answers.filter((one) => one !== answer))
  return (
    <FormPanel title={question === null ? 'Ny fråga' : 'Ändra fråga'} form={form} onClose={onClose}>
      <TextArea {...form.text('text')} required rows={2} />
      <TextArea {...form.text('help')} rows={3} hint={form.text('help').hint ?? 'Vad man ser efter.'} />
      <SelectField
        {...form.field('lawConcept')}
        options={view.lawConcepts.map((concept) => ({ value: concept, label: concept }))}
        hint="Granskningens dag avgör vilket lagrum det är."
      />
      <TextField {...form.text('lawReference')} placeholder="SoL 5 kap. 1 §" />
      <TextField {...form.text('clause')} placeholder="Avtalet 5.3" />
      <SelectField
        {...form.field('qualityArea')}
        value={qualityAreas.find((area) => nameKey(area) === nameKey(form.values.qualityArea ?? '')) ?? null}
        options={qualityAreas.map((area) => ({ value: area, label: capital(area) }))}
      />
      <SelectField
        {...form.field('requirementId')}
        options={requirements.map(({ id, text, serviceTypeId }) => ({
          value: id,
          label: text,
          group: serviceTypes.get(serviceTypeId) ?? '',
        }))}
        placeholder={requirements.length === 0 ? 'Inga krav i kravbiblioteket' : undefined}
      />
      <SelectField
        {...form.field('conditionKey')}
        options={earlierQuestions(view, areaId, question).map(({ key, text, number }) => ({
          value: key,
          label: `${number}. ${text}`,
        }))}
        placeholder="Visas alltid"
      />
      {form.values.conditionKey !== null && (
        <FieldGroup legend="När svaret är">
          {ChecklistAnswerValue.options.map((answer) => (
            <CheckField
              key={answer}
              label={checklistAnswerNames[answer]}
              checked={answers.includes(answer)}
              onChange={(on) => toggle(answer, on)}
            />
          ))}
        </FieldGroup>
      )}
    </FormPanel>
  )
}

/** The questions that are asked before this one: only they can decide whether it is asked. */
function earlierQuestions({ areas, questions }: ChecklistView, areaId: string, question: ChecklistQuestion | null) {
  const numbered = questions.map((one, at) => ({ ...one, number: at + 1 }))
  if (question !== null)
    return numbered.slice(
      0,
      questions.findIndex(({ id }) => id === question.id),
    )
  const before = new Set(areas.slice(0, areas.findIndex(({ id }) => id === areaId) + 1).map(({ id }) => id))
  return numbered.filter((one) => before.has(one.areaId))
}

const blank: Values = {
  text: '',
  help: null,
  lawConcept: null,
  lawReference: null,
  clause: null,
  qualityArea: null,
  requirementId: null,
  conditionKey: null,
  conditionAnswers: null,
}

const valuesOf = (question: ChecklistQuestion): Values =>
  Object.fromEntries(Object.keys(blank).map((field) => [field, question[field as keyof Values]])) as Values

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

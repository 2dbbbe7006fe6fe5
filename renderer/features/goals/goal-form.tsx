import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { GoalDraft, type GoalRow } from '../../../shared/contracts/goals'
import { goalKindNames } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { FieldGroup, RadioCards, SelectField, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'

type Draft = ClientInput<'plan.saveGoal'>['draft']

interface GoalFormProps {
  /** null: a new one. */
  goal: GoalRow | null
  year: number
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** A mål or an uppdrag. What is written is kept until it is saved, also when the panel is closed. */
export function GoalForm({ goal, year, committeeId, onClose, onSaved }: GoalFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('plan.goals', { committeeId: null, year, limit: 1 }))
  const save = useCommand('plan.saveGoal')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: goal === null ? `goal:new:${year}` : `goal:${goal.id}`,
    schema: GoalDraft,
    initial: goal === null ? blank(year, committeeId) : draftOf(goal),
    version: goal?.version ?? null,
    freeTexts: ['title', 'givenBy', 'responsible', 'status', 'comment'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: goal?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { values, set } = form
  const insatser = (choices?.serviceTypes ?? []).filter(
    ({ serviceAreaId }) => values.serviceAreaId === null || serviceAreaId === values.serviceAreaId,
  )
  const areas = (choices?.serviceAreas ?? []).filter(
    (area) => values.committeeId === null || area.committeeId === null || area.committeeId === values.committeeId,
  )
  return (
    <FormPanel
      title={goal === null ? 'Nytt mål eller uppdrag' : 'Ändra mål eller uppdrag'}
      form={form}
      onClose={onClose}
      show={nameOf(
        {
          committeeId: choices?.committees,
          serviceAreaId: choices?.serviceAreas,
          serviceTypeId: choices?.serviceTypes,
          providerId: choices?.providers,
        },
        { kind: goalKindNames },
      )}
    >
      <RadioCards
        {...form.field('kind')}
        options={wordOptions(goalKindNames)}
        onChange={(kind) => set('kind', kind)}
        least={6}
      />
      <TextArea {...form.text('title')} rows={2} required />
      <SelectField
        {...form.field('year')}
        options={yearsAround(goal?.year ?? year)}
        value={String(values.year)}
        onChange={(chosen) => set('year', Number(chosen))}
        required
      />
      <SelectField
        {...form.field('committeeId')}
        options={toOptions(choices?.committees ?? [])}
        placeholder="Alla nämnder"
      />
      <Autocomplete {...form.text('givenBy')} openOnFocus={false} data={used?.givers ?? []} maxLength={120} />
      <Autocomplete {...form.text('responsible')} openOnFocus={false} data={choices?.roles ?? []} maxLength={120} />
      <Autocomplete {...form.text('status')} openOnFocus={false} data={used?.statuses ?? []} maxLength={60} />
      <TextArea {...form.text('comment')} rows={3} />
      <FieldGroup legend="Pekar ut">
        <p style={{ color: 'var(--ink-2)' }}>Ett uppdrag som pekar ut något ger poäng i årets prioriteringar.</p>
        <SelectField
          {...form.field('serviceAreaId')}
          options={toOptions(areas)}
          onChange={(id) => {
            set('serviceAreaId', id)
            const chosen = choices?.serviceTypes.find((insats) => insats.id === values.serviceTypeId)
            if (id !== null && chosen !== undefined && chosen.serviceAreaId !== id) set('serviceTypeId', null)
          }}
        />
        <SelectField {...form.field('serviceTypeId')} options={toOptions(insatser)} />
        <SelectField {...form.field('providerId')} options={toOptions(choices?.providers ?? [])} />
      </FieldGroup>
    </FormPanel>
  )
}

const yearsAround = (year: number) =>
  [-1, 0, 1, 2, 3].map((step) => ({ value: String(year + step), label: String(year + step) }))

const blank = (year: number, committeeId: string | null): FormValues<Draft> => ({
  year,
  title: '',
  kind: 'assignment',
  givenBy: null,
  responsible: null,
  status: null,
  comment: null,
  committeeId,
  serviceAreaId: null,
  serviceTypeId: null,
  providerId: null,
})

/** The record as its form holds it. */
const draftOf = (goal: GoalRow): FormValues<Draft> => ({
  year: goal.year,
  title: goal.title,
  kind: goal.kind,
  givenBy: goal.givenBy,
  responsible: goal.responsible,
  status: goal.status,
  comment: goal.comment,
  committeeId: goal.committeeId,
  serviceAreaId: goal.serviceAreaId,
  serviceTypeId: goal.serviceTypeId,
  providerId: goal.providerId,
})

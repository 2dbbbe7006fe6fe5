import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { SystemMeasureDraft, type SystemMeasureRow } from '../../../shared/contracts/development'
import { systemMeasureKindNames } from '../../../shared/text/act-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { PlaceFields, yearsAround } from './place-fields'

type Draft = ClientInput<'act.saveSystemMeasure'>['draft']

interface MeasureFormProps {
  /** null: a new one. */
  measure: SystemMeasureRow | null
  /** The utvecklingsområde that a new one answers. */
  developmentAreaId: string | null
  year: number
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** A change in the system: what is changed and why, who decided it, who carries it out and when. */
export function MeasureForm({ measure, developmentAreaId, year, committeeId, onClose, onSaved }: MeasureFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: areas } = useQuery(ask('assess.developmentAreas', { committeeId: null, limit: 100_000 }))
  const save = useCommand('act.saveSystemMeasure')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: measure === null ? `systemMeasure:new:${developmentAreaId ?? ''}` : `systemMeasure:${measure.id}`,
    schema: SystemMeasureDraft,
    initial: measure === null ? { ...blank(year, committeeId), developmentAreaId } : draftOf(measure),
    version: measure?.version ?? null,
    freeTexts: ['title', 'description', 'responsible', 'decidedBy'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: measure?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { values, set } = form
  const { hint, ...decidedBy } = form.text('decidedBy')
  const areaOptions = (areas?.rows ?? []).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))
  const requirements = (choices?.requirements ?? [])
    .filter(({ serviceTypeId }) => values.serviceTypeId === null || serviceTypeId === values.serviceTypeId)
    .map(({ id, text }) => ({ value: id, label: text }))
  return (
    <FormPanel
      title={measure === null ? 'Ny systemåtgärd' : 'Ändra systemåtgärd'}
      form={form}
      onClose={onClose}
      show={nameOf(
        {
          committeeId: choices?.committees,
          serviceAreaId: choices?.serviceAreas,
          serviceTypeId: choices?.serviceTypes,
          developmentAreaId: areaOptions.map(({ value, label }) => ({ id: value, name: label })),
          requirementId: requirements.map(({ value, label }) => ({ id: value, name: label })),
        },
        { kind: systemMeasureKindNames },
      )}
    >
      <RadioCards
        {...form.field('kind')}
        options={wordOptions(systemMeasureKindNames)}
        onChange={(kind) => set('kind', kind)}
        least={7}
      />
      <SelectField
        {...form.field('year')}
        options={yearsAround(measure?.year ?? year)}
        value={String(values.year)}
        onChange={(chosen) => set('year', Number(chosen))}
        required
      />
      <TextField {...form.text('title')} required />
      <TextArea {...form.text('description')} rows={3} />
      <SelectField {...form.field('developmentAreaId')} options={areaOptions} placeholder="Inget" />
      <PlaceFields form={form} choices={choices} />
      <SelectField {...form.field('requirementId')} options={requirements} placeholder="Inget" />
      <Autocomplete
        {...decidedBy}
        description={hint ?? 'En roll eller en nämnd, inte ett personnamn.'}
        openOnFocus={false}
        data={[...(choices?.committees ?? []).map(({ name }) => name), ...(choices?.roles ?? [])]}
        maxLength={120}
      />
      <DateField {...form.field('decidedOn')} hint="Tomt: inte beslutad än." />
      <DateField {...form.field('dueOn')} />
    </FormPanel>
  )
}

const blank = (year: number, committeeId: string | null): FormValues<Draft> => ({
  year,
  kind: null,
  title: '',
  description: null,
  developmentAreaId: null,
  committeeId,
  serviceAreaId: null,
  serviceTypeId: null,
  requirementId: null,
  responsible: null,
  decidedBy: null,
  decidedOn: null,
  dueOn: null,
})

const draftOf = (row: SystemMeasureRow): FormValues<Draft> => ({
  year: row.year,
  kind: row.kind,
  title: row.title,
  description: row.description,
  developmentAreaId: row.developmentAreaId,
  committeeId: row.committeeId,
  serviceAreaId: row.serviceAreaId,
  serviceTypeId: row.serviceTypeId,
  requirementId: row.requirementId,
  responsible: row.responsible,
  decidedBy: row.decidedBy,
  decidedOn: row.decidedOn,
  dueOn: row.dueOn,
})

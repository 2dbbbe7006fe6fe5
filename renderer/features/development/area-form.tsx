import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { DevelopmentDraft, type DevelopmentRow } from '../../../shared/contracts/development'
import { qualityAreas } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Notice } from '../../ui'
import { DateField, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import type { FormValues } from '../register/form-values'
import { nameOf } from '../register/name-of'
import type { AreaStart } from './area-start'
import { PlaceFields, yearsAround } from './place-fields'

type Draft = ClientInput<'assess.saveDevelopmentArea'>['draft']

interface AreaFormProps {
  /** null: a new one. */
  area: DevelopmentRow | null
  start: AreaStart
  year: number
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** An utvecklingsområde: what must become better, what shows it, who answers for it and when. */
export function AreaForm({ area, start, year, committeeId, onClose, onSaved }: AreaFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('assess.saveDevelopmentArea')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: area === null ? `developmentArea:new:${start.key}` : `developmentArea:${area.id}`,
    schema: DevelopmentDraft,
    initial: area === null ? { ...blank(year, committeeId), ...start.fields } : draftOf(area),
    version: area?.version ?? null,
    freeTexts: ['title', 'analysis', 'description', 'responsible', 'qualityArea'],
    save: async (draft, version) => {
      const from = area === null ? { suggestion: start.suggestion, record: start.record } : {}
      const { id } = await save.mutateAsync({ id: area?.id ?? null, version, draft: draft as Draft, ...from })
      onSaved(id)
    },
  })
  const { hint, ...qualityArea } = form.text('qualityArea')
  return (
    <FormPanel
      title={area === null ? 'Nytt utvecklingsområde' : 'Ändra utvecklingsområde'}
      form={form}
      onClose={onClose}
      show={nameOf({
        committeeId: choices?.committees,
        serviceAreaId: choices?.serviceAreas,
        serviceTypeId: choices?.serviceTypes,
      })}
    >
      {area === null && start.ground !== null && <Notice title="Blir underlag">{start.ground}</Notice>}
      <SelectField
        {...form.field('year')}
        options={yearsAround(area?.year ?? year)}
        value={String(form.values.year)}
        onChange={(chosen) => form.set('year', Number(chosen))}
        required
      />
      <TextField {...form.text('title')} required />
      <TextArea {...form.text('analysis')} rows={4} />
      <TextArea {...form.text('description')} rows={3} />
      <PlaceFields form={form} choices={choices} />
      <Autocomplete {...qualityArea} description={hint} openOnFocus={false} data={[...qualityAreas]} maxLength={120} />
      <DateField {...form.field('dueOn')} hint="Tomt: inget datum bestämt." />
    </FormPanel>
  )
}

const blank = (year: number, committeeId: string | null): FormValues<Draft> => ({
  year,
  title: '',
  analysis: null,
  description: null,
  committeeId,
  serviceAreaId: null,
  serviceTypeId: null,
  qualityArea: null,
  responsible: null,
  dueOn: null,
})

const draftOf = (row: DevelopmentRow): FormValues<Draft> => ({
  year: row.year,
  title: row.title,
  analysis: row.analysis,
  description: row.description,
  committeeId: row.committeeId,
  serviceAreaId: row.serviceAreaId,
  serviceTypeId: row.serviceTypeId,
  qualityArea: row.qualityArea,
  responsible: row.responsible,
  dueOn: row.dueOn,
})

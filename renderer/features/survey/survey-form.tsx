import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { GenderOrTotal } from '../../../shared/contracts/collect-values'
import { SurveyDraft, type SurveyRecord } from '../../../shared/contracts/survey'
import { genderNames } from '../../../shared/text/collect-names'
import { qualityAreas } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { useRecordForm } from '../../lib/use-record-form'
import { Notice } from '../../ui'
import { FieldGrid, NumberField, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { YearField } from '../indicator/year-field'

type Draft = ClientInput<'collect.saveSurveyResult'>['draft']

interface SurveyFormProps {
  /** null: a new one. */
  record: SurveyRecord | null
  /** What a new one starts with: the question and area that were looked at. */
  start: Partial<Draft>
  year: number
  /** Smaller groups are withheld everywhere but here. */
  limit: number
  onClose: () => void
  onSaved: () => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** One result, as it stands in the report it comes from. */
export function SurveyForm({ record, start, year, limit, onClose, onSaved, children }: SurveyFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: words } = useQuery(ask('collect.surveyWords', {}))
  const save = useCommand('collect.saveSurveyResult')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `survey:${record?.id ?? 'new'}`,
    schema: SurveyDraft,
    initial: record === null ? { ...blank(year), ...start } : draftOf(record),
    version: record?.version ?? null,
    freeTexts: ['survey', 'question', 'qualityArea', 'source'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: record?.id ?? null, version, draft: draft as Draft })
      onSaved()
    },
  })
  const { values } = form
  return (
    <FormPanel
      title={record === null ? 'Nytt resultat' : 'Ändra resultat'}
      form={form}
      onClose={onClose}
      show={nameOf({ serviceAreaId: choices?.serviceAreas }, { gender: genderNames })}
    >
      <Autocomplete
        {...form.text('question')}
        data={words?.questions ?? []}
        openOnFocus={false}
        maxLength={300}
        required
      />
      <Autocomplete {...form.text('survey')} data={words?.surveys ?? []} openOnFocus={false} maxLength={200} />
      <FieldGrid least={9}>
        <YearField {...form.field('year')} last={year} required />
        <SelectField
          {...form.field('gender')}
          options={wordOptions(genderNames)}
          onChange={(gender) => form.set('gender', oneOf(GenderOrTotal.options, gender))}
          required
        />
      </FieldGrid>
      <SelectField
        {...form.field('serviceAreaId')}
        options={toOptions(choices?.serviceAreas ?? [])}
        placeholder="Alla verksamhetsområden"
        clearable
      />
      <Autocomplete
        {...form.text('qualityArea')}
        data={[...new Set([...qualityAreas, ...(words?.qualityAreas ?? [])])]}
        openOnFocus={false}
        maxLength={120}
      />
      <FieldGrid least={9}>
        <NumberField {...form.field('answers')} decimals={0} min={0} max={1_000_000} required />
        <NumberField {...form.field('positiveShare')} unit="%" min={0} max={100} decimals={2} required />
      </FieldGrid>
      {values.answers !== null && values.answers < limit && (
        <Notice title={`Färre än ${limit} svar visas bara här.`}>
          I listor, diagram, Excel och siffror visas gruppen inte, och inte heller det som den kan räknas fram ur.
        </Notice>
      )}
      <TextField {...form.text('source')} maxLength={200} />
      {children}
    </FormPanel>
  )
}

const blank = (year: number): FormValues<Draft> => ({
  year,
  survey: null,
  question: '',
  qualityArea: null,
  serviceAreaId: null,
  gender: 'total',
  answers: null,
  positiveShare: null,
  source: null,
})

const draftOf = ({ id: _id, version: _version, createdAt: _made, updatedAt: _changed, ...draft }: SurveyRecord) => draft

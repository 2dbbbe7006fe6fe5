import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { IndicatorKind } from '../../../shared/contracts/collect-values'
import { type Indicator, IndicatorDraft } from '../../../shared/contracts/indicator'
import { wellKnown } from '../../../shared/domain/indicator/well-known'
import { indicatorDirectionNames, indicatorKindNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { ask, useCommand } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { useRecordForm } from '../../lib/use-record-form'
import { FieldGrid, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { YearField } from './year-field'

type Draft = ClientInput<'collect.saveIndicator'>['draft']

interface IndicatorFormProps {
  /** null: a new one. */
  indicator: Indicator | null
  onClose: () => void
  onSaved: (id: string) => void
}

const units = ['%', 'dagar', 'kr/inv', 'kr', 'antal', 'personer']

/** What a nyckeltal is, and which way is better. Its values have a form of their own. */
export function IndicatorForm({ indicator, onClose, onSaved }: IndicatorFormProps) {
  const { year } = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveIndicator')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `indicator:${indicator?.id ?? 'new'}`,
    schema: IndicatorDraft,
    initial: indicator === null ? blank : draftOf(indicator),
    version: indicator?.version ?? null,
    freeTexts: ['name', 'unit', 'description'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: indicator?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { values, set } = form

  /** A well-known id fills in what has not been written yet. */
  const chooseId = (koladaId: string): void => {
    set('koladaId', koladaId)
    const known = wellKnown.find((one) => one.koladaId === koladaId.trim().toUpperCase())
    if (known === undefined) return
    if (!values.name) set('name', known.name)
    if (!values.unit) set('unit', known.unit)
    if (values.kind === null) set('kind', known.kind)
    if (values.better === null) set('better', known.better)
  }

  return (
    <FormPanel
      title={indicator === null ? 'Nytt nyckeltal' : 'Ändra nyckeltal'}
      form={form}
      onClose={onClose}
      show={nameOf(
        { serviceAreaId: choices?.serviceAreas },
        { better: indicatorDirectionNames, kind: indicatorKindNames },
      )}
    >
      <TextField {...form.text('name')} maxLength={300} required />
      <Autocomplete
        {...form.text('koladaId')}
        onChange={chooseId}
        description="N eller U och fem siffror. Behövs bara för att hämta värden från Kolada."
        data={wellKnown.map(({ koladaId }) => koladaId)}
        renderOption={({ option }) => {
          const known = wellKnown.find(({ koladaId }) => koladaId === option.value)
          return `${option.value} ${known?.name ?? ''}`
        }}
        openOnFocus={false}
        maxLength={6}
      />
      <RadioCards
        {...form.field('better')}
        options={wordOptions(indicatorDirectionNames)}
        onChange={(better) => set('better', better)}
        least={6}
      />
      <SelectField
        {...form.field('kind')}
        options={wordOptions(indicatorKindNames)}
        onChange={(kind) => set('kind', oneOf(IndicatorKind.options, kind))}
      />
      <FieldGrid least={9}>
        <Autocomplete {...form.text('unit')} data={units} openOnFocus={false} maxLength={40} />
        <YearField {...form.field('endedYear')} hint="När det inte mäts längre." last={year} />
      </FieldGrid>
      <SelectField {...form.field('serviceAreaId')} options={toOptions(choices?.serviceAreas ?? [])} />
      <TextArea {...form.text('description')} rows={4} />
    </FormPanel>
  )
}

const blank: FormValues<Draft> = {
  name: '',
  koladaId: null,
  better: null,
  kind: null,
  unit: null,
  description: null,
  serviceAreaId: null,
  endedYear: null,
}

const draftOf = (indicator: Indicator): FormValues<Draft> => ({
  name: indicator.name,
  koladaId: indicator.koladaId,
  better: indicator.better,
  kind: indicator.kind,
  unit: indicator.unit,
  description: indicator.description,
  serviceAreaId: indicator.serviceAreaId,
  endedYear: indicator.endedYear,
})

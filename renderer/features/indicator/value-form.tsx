import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { GenderOrTotal } from '../../../shared/contracts/collect-values'
import { type IndicatorValue, IndicatorValueDraft } from '../../../shared/contracts/indicator'
import { ownGroup } from '../../../shared/domain/indicator/groups'
import { genderNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, confirmDialog } from '../../ui'
import { FieldGrid, NumberField, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { YearField } from './year-field'

type Draft = ClientInput<'collect.saveIndicatorValue'>['draft']

interface ValueFormProps {
  indicatorId: string
  unit: string | null
  /** null: a new one. */
  value: IndicatorValue | null
  year: number
  onClose: () => void
}

const usualGroups = [ownGroup, 'Liknande kommuner', 'Riket', 'Bästa kommun']

/** One value by hand. Which year, group and gender it is of is settled when it is made. */
export function ValueForm({ indicatorId, unit, value, year, onClose }: ValueFormProps) {
  const { data: used } = useQuery(ask('collect.indicators', { committeeId: null, year }))
  const save = useCommand('collect.saveIndicatorValue')
  const remove = useCommand('collect.removeIndicatorValue')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `indicatorValue:${value?.id ?? `new:${indicatorId}`}`,
    schema: IndicatorValueDraft,
    initial: value === null ? blank(indicatorId, year) : draftOf(indicatorId, value),
    version: value?.version ?? null,
    freeTexts: ['groupName', 'source'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: value?.id ?? null, version, draft: draft as Draft })
      onClose()
    },
  })
  const settled = value !== null
  const askAndRemove = async ({ id, version }: IndicatorValue) => {
    const sure = await confirmDialog({
      title: 'Ta bort värdet?',
      body: 'Även vad det har varit tidigare tas bort. Ska det bara rättas: skriv det nya värdet i stället, så syns det gamla bredvid.',
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id, version }, { onSuccess: onClose })
  }
  return (
    <FormPanel
      title={settled ? 'Ändra värde' : 'Nytt värde'}
      form={form}
      onClose={onClose}
      show={nameOf({}, { gender: genderNames })}
    >
      <FieldGrid least={9}>
        <YearField {...form.field('year')} last={year} required asText={settled} />
        <SelectField
          {...form.field('gender')}
          options={wordOptions(genderNames)}
          onChange={(gender) => form.set('gender', oneOf(GenderOrTotal.options, gender))}
          required
          asText={settled}
        />
      </FieldGrid>
      {settled ? (
        <TextField {...form.text('groupName')} asText />
      ) : (
        <Autocomplete
          {...form.text('groupName')}
          data={[...new Set([...usualGroups, ...(used?.groups ?? [])])]}
          openOnFocus={false}
          maxLength={120}
          required
        />
      )}
      <NumberField {...form.field('value')} unit={unit ?? undefined} hint="Tomt betyder okänt, inte noll." />
      <Autocomplete {...form.text('source')} data={used?.sources ?? []} openOnFocus={false} maxLength={200} />
      {settled && (
        <>
          <CommandError error={remove.error} />
          <div>
            <Button look="link" icon="trash" busy={remove.isPending} onClick={() => void askAndRemove(value)}>
              Ta bort värdet
            </Button>
          </div>
        </>
      )}
    </FormPanel>
  )
}

const blank = (indicatorId: string, year: number): FormValues<Draft> => ({
  indicatorId,
  year,
  groupName: ownGroup,
  gender: 'total',
  value: null,
  source: null,
})

const draftOf = (indicatorId: string, value: IndicatorValue): FormValues<Draft> => ({
  indicatorId,
  year: value.year,
  groupName: value.groupName,
  gender: value.gender,
  value: value.value,
  source: value.source,
})

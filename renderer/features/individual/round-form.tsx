import { MultiSelect, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { type FollowUpRound, FollowUpRoundDraft } from '../../../shared/contracts/individual'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { CheckField, DateField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions } from '../register/form-values'

type Draft = ClientInput<'collect.saveFollowUpRound'>['draft']

interface RoundFormProps {
  /** null: a new one. */
  round: FollowUpRound | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** What an omgång covers. */
export function RoundForm({ round, onClose, onSaved }: RoundFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: own } = useQuery(ask('collect.individualChoices', {}))
  const save = useCommand('collect.saveFollowUpRound')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `follow-up-round:${round?.id ?? 'new'}`,
    schema: FollowUpRoundDraft,
    initial: round === null ? blank : draftOf(round),
    version: round?.version ?? null,
    freeTexts: ['title', 'purpose'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: round?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { values, set, errors } = form
  return (
    <FormPanel title={round === null ? 'Ny omgång' : 'Ändra omgång'} form={form} onClose={onClose}>
      <TextField {...form.text('title')} required />
      <DateField {...form.field('fromDay')} required />
      <DateField {...form.field('toDay')} required />
      <MultiSelect
        label="Insatser"
        description="Inga valda: alla."
        data={toOptions(choices?.serviceTypes ?? [])}
        value={values.serviceTypeIds ?? []}
        onChange={(ids) => set('serviceTypeIds', ids)}
        error={errors['serviceTypeIds']}
        searchable
        clearable
      />
      <TagsInput
        label="Stadsdelar"
        description="Inga valda: alla."
        data={own?.districts ?? []}
        value={values.districts ?? []}
        onChange={(districts) => set('districts', districts)}
        error={errors['districts']}
        clearable
      />
      <CheckField label="Pilot" checked={values.pilot ?? false} onChange={(pilot) => set('pilot', pilot)} />
      <TextArea {...form.text('purpose')} rows={3} />
    </FormPanel>
  )
}

const blank: FormValues<Draft> = {
  title: '',
  fromDay: null,
  toDay: null,
  districts: [],
  serviceTypeIds: [],
  pilot: false,
  purpose: null,
}

const draftOf = (round: FollowUpRound): FormValues<Draft> => ({
  title: round.title,
  fromDay: round.fromDay,
  toDay: round.toDay,
  districts: round.districts,
  serviceTypeIds: round.serviceTypes.map(({ id }) => id),
  pilot: round.pilot,
  purpose: round.purpose,
})

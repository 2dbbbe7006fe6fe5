import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { ForumDraft, type ForumRow } from '../../../shared/contracts/forum'
import { forumKindNames } from '../../../shared/text/act-names'
import { visitPlaceNames } from '../../../shared/text/collect-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, NumberField, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { useToday } from '../register/use-today'

type Draft = ClientInput<'act.saveForum'>['draft']

interface ForumFormProps {
  /** null: a new one. */
  forum: ForumRow | null
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** A meeting: which kind, when and where, how many came, what was taken up. */
export function ForumForm({ forum, committeeId, onClose, onSaved }: ForumFormProps) {
  const today = useToday()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('act.saveForum')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `forum:${forum?.id ?? 'new'}`,
    schema: ForumDraft,
    initial: draftOf(forum, committeeId),
    version: forum?.version ?? null,
    freeTexts: ['title', 'topics', 'responsible', 'note'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: forum?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  const { values, set } = form
  const areas = (choices?.serviceAreas ?? []).filter(
    (area) => values.committeeId === null || area.committeeId === null || area.committeeId === values.committeeId,
  )
  const areaIds = new Set(areas.map(({ id }) => id))
  const types = (choices?.serviceTypes ?? []).filter((type) =>
    values.serviceAreaId === null ? areaIds.has(type.serviceAreaId) : type.serviceAreaId === values.serviceAreaId,
  )
  const lies = values.heldOn !== null && values.heldOn > today
  return (
    <FormPanel
      title={forum === null ? 'Nytt möte' : 'Ändra möte'}
      form={form}
      onClose={onClose}
      show={nameOf(
        {
          committeeId: choices?.committees,
          serviceAreaId: choices?.serviceAreas,
          serviceTypeId: choices?.serviceTypes,
        },
        { kind: forumKindNames, place: visitPlaceNames },
      )}
    >
      <RadioCards
        {...form.field('kind')}
        options={wordOptions(forumKindNames)}
        onChange={(kind) => set('kind', kind)}
        least={8}
      />
      <TextField {...form.text('title')} required />
      <DateField {...form.field('heldOn')} required />
      <RadioCards
        {...form.field('place')}
        options={wordOptions(visitPlaceNames)}
        onChange={(place) => set('place', place)}
        least={6}
      />
      <NumberField
        {...form.field('participants')}
        min={0}
        max={10_000}
        decimals={0}
        hint={lies ? 'Fylls i efter mötet.' : 'Tomt: antalet är inte känt.'}
      />
      <TextArea {...form.text('topics')} rows={3} hint="Kommer med i årsrapporten. Skriv inget om enskilda personer." />
      <SelectField
        {...form.field('committeeId')}
        options={toOptions(choices?.committees ?? [])}
        placeholder="Alla nämnder"
      />
      <SelectField {...form.field('serviceAreaId')} options={toOptions(areas)} />
      <SelectField {...form.field('serviceTypeId')} options={toOptions(types)} />
      <Autocomplete
        {...responsible}
        description={hint ?? 'En roll, inte ett personnamn.'}
        openOnFocus={false}
        data={choices?.roles ?? []}
        maxLength={120}
      />
      <TextArea {...form.text('note')} rows={2} />
    </FormPanel>
  )
}

const draftOf = (row: ForumRow | null, committeeId: string | null): FormValues<Draft> => ({
  kind: row?.kind ?? 'provider',
  heldOn: row?.heldOn ?? null,
  title: row?.title ?? '',
  place: row?.place ?? null,
  participants: row?.participants ?? null,
  topics: row?.topics ?? null,
  serviceAreaId: row?.serviceAreaId ?? null,
  serviceTypeId: row?.serviceTypeId ?? null,
  committeeId: row === null ? committeeId : row.committeeId,
  responsible: row?.responsible ?? null,
  note: row?.note ?? null,
})

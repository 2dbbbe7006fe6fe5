import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { ExperienceDraft, type ExperienceRow } from '../../../shared/contracts/experience'
import { experienceDirectionNames } from '../../../shared/text/collect-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, RadioCards, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { PartyFields } from '../signal/party-fields'
import { PrivacyNote } from '../signal/privacy-note'

type Draft = ClientInput<'collect.saveExperience'>['draft']
type Values = FormValues<Draft>

interface ExperienceFormProps {
  /** null: a new one. */
  row: ExperienceRow | null
  today: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** A short note of how an utförare works, as a handläggare has met it. */
export function ExperienceForm({ row, today, onClose, onSaved }: ExperienceFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'experience' }))
  const save = useCommand('collect.saveExperience')
  const form = useRecordForm<Values>({
    draftKey: row === null ? 'experience:new' : `experience:${row.id}`,
    schema: ExperienceDraft,
    initial: row === null ? { ...blank, notedOn: today } : valuesOf(row),
    version: row?.version ?? null,
    freeTexts: ['category', 'text', 'reportedBy', 'measure'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: row?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  return (
    <FormPanel
      title={row === null ? 'Ny erfarenhet' : `Ändra ${row.number}`}
      form={form}
      onClose={onClose}
      show={nameOf(
        { providerId: choices?.providers, unitId: choices?.units, serviceTypeId: choices?.serviceTypes },
        { direction: experienceDirectionNames },
      )}
    >
      <PrivacyNote />
      <RadioCards
        {...form.field('direction')}
        options={wordOptions(experienceDirectionNames)}
        onChange={(direction) => form.set('direction', direction)}
        least={6}
      />
      <DateField {...form.field('notedOn')} required />
      <PartyFields form={form} choices={choices} required />
      <Autocomplete {...form.text('category')} openOnFocus={false} data={used?.categories ?? []} maxLength={120} />
      <TextArea {...form.text('text')} rows={4} />
      <Autocomplete
        {...form.text('reportedBy')}
        openOnFocus={false}
        data={[...new Set([...(used?.roles ?? []), ...(choices?.roles ?? [])])]}
        maxLength={120}
      />
      <TextArea {...form.text('measure')} rows={2} />
    </FormPanel>
  )
}

const blank: Values = {
  direction: null,
  notedOn: null,
  category: null,
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  text: null,
  reportedBy: null,
  measure: null,
}

/** The record as its form holds it. */
const valuesOf = (row: ExperienceRow): Values => {
  const fields = Object.keys(blank) as Array<keyof Values>
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Values
}

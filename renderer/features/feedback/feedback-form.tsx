import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { FeedbackDraft, type FeedbackRow } from '../../../shared/contracts/feedback'
import { feedbackKindNames } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, RadioCards, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { PartyFields } from '../signal/party-fields'
import { PrivacyNote } from '../signal/privacy-note'

type Draft = ClientInput<'collect.saveFeedback'>['draft']
type Values = FormValues<Draft>

interface FeedbackFormProps {
  /** null: a new one. */
  row: FeedbackRow | null
  today: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** A klagomål, synpunkt or beröm. The number comes by itself; what is written is kept until it is saved. */
export function FeedbackForm({ row, today, onClose, onSaved }: FeedbackFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'feedback' }))
  const save = useCommand('collect.saveFeedback')
  const form = useRecordForm<Values>({
    draftKey: row === null ? 'feedback:new' : `feedback:${row.id}`,
    schema: FeedbackDraft,
    initial: row === null ? { ...blank, receivedOn: today } : valuesOf(row),
    version: row?.version ?? null,
    freeTexts: ['category', 'description', 'receivedHow', 'responsible', 'measure', 'unansweredReason'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: row?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { values, set } = form
  const mayWantReason = values.kind === 'complaint' && values.answeredOn === null
  return (
    <FormPanel
      title={row === null ? 'Ny synpunkt' : `Ändra ${row.number}`}
      form={form}
      onClose={onClose}
      show={nameOf(
        { providerId: choices?.providers, unitId: choices?.units, serviceTypeId: choices?.serviceTypes },
        { kind: feedbackKindNames },
      )}
    >
      <PrivacyNote />
      <RadioCards
        {...form.field('kind')}
        options={wordOptions(feedbackKindNames)}
        onChange={(kind) => set('kind', kind)}
        least={6}
      />
      <DateField {...form.field('receivedOn')} required />
      <Autocomplete {...form.text('category')} openOnFocus={false} data={used?.categories ?? []} maxLength={120} />
      <PartyFields form={form} choices={choices} />
      <TextArea {...form.text('description')} rows={4} />
      <Autocomplete {...form.text('receivedHow')} openOnFocus={false} data={used?.ways ?? []} maxLength={60} />
      <Autocomplete
        {...form.text('responsible')}
        openOnFocus={false}
        data={[...new Set([...(used?.roles ?? []), ...(choices?.roles ?? [])])]}
        maxLength={120}
      />
      <TextArea {...form.text('measure')} rows={3} />
      <DateField {...form.field('answeredOn')} />
      {mayWantReason && row !== null && (
        <TextArea
          {...form.text('unansweredReason')}
          rows={2}
          hint={form.text('unansweredReason').hint ?? 'Till exempel att avsändaren är okänd.'}
        />
      )}
    </FormPanel>
  )
}

const blank: Values = {
  kind: 'complaint',
  receivedOn: null,
  category: null,
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  description: null,
  receivedHow: null,
  responsible: null,
  measure: null,
  answeredOn: null,
  unansweredReason: null,
}

/** The record as its form holds it. */
const valuesOf = (row: FeedbackRow): Values => {
  const fields = Object.keys(blank) as Array<keyof Values>
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Values
}

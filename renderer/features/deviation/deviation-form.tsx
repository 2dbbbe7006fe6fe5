import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { DeviationDraft, type DeviationRow } from '../../../shared/contracts/deviation'
import { severityNames } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGroup, RadioCards, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { PartyFields } from '../signal/party-fields'
import { PrivacyNote } from '../signal/privacy-note'

type Draft = ClientInput<'collect.saveDeviation'>['draft']
type Values = FormValues<Draft>

interface DeviationFormProps {
  /** null: a new one. */
  row: DeviationRow | null
  today: string
  onClose: () => void
  onSaved: (id: string) => void
}

/** An avvikelse: what happened, how serious, why, and what is done about it. The number comes by itself. */
export function DeviationForm({ row, today, onClose, onSaved }: DeviationFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'deviation' }))
  const save = useCommand('collect.saveDeviation')
  const form = useRecordForm<Values>({
    draftKey: row === null ? 'deviation:new' : `deviation:${row.id}`,
    schema: DeviationDraft,
    initial: row === null ? { ...blank, occurredOn: today } : valuesOf(row),
    version: row?.version ?? null,
    freeTexts: ['type', 'description', 'cause', 'responsible', 'measure'],
    save: async (draft, version) => {
      const sent = { ...draft, type: draft.type ?? '' } as Draft
      const { id } = await save.mutateAsync({ id: row?.id ?? null, version, draft: sent })
      onSaved(id)
    },
  })
  return (
    <FormPanel
      title={row === null ? 'Ny avvikelse' : `Ändra ${row.number}`}
      form={form}
      onClose={onClose}
      show={nameOf(
        { providerId: choices?.providers, unitId: choices?.units, serviceTypeId: choices?.serviceTypes },
        { severity: severityNames },
      )}
    >
      <PrivacyNote />
      <Autocomplete {...form.text('type')} openOnFocus={false} data={used?.categories ?? []} maxLength={120} required />
      <DateField {...form.field('occurredOn')} required />
      <RadioCards
        {...form.field('severity')}
        options={wordOptions(severityNames)}
        onChange={(severity) => form.set('severity', severity)}
        least={6}
      />
      <PartyFields form={form} choices={choices} />
      <TextArea {...form.text('description')} rows={4} />
      <TextArea {...form.text('cause')} rows={2} />
      <Autocomplete
        {...form.text('responsible')}
        openOnFocus={false}
        data={[...new Set([...(used?.roles ?? []), ...(choices?.roles ?? [])])]}
        maxLength={120}
      />
      <FieldGroup legend="Åtgärd">
        <TextArea {...form.text('measure')} rows={3} />
        <DateField {...form.field('measureDueOn')} />
        <DateField {...form.field('measureDoneOn')} />
      </FieldGroup>
    </FormPanel>
  )
}

const blank: Values = {
  type: null,
  occurredOn: null,
  severity: null,
  providerId: null,
  unitId: null,
  serviceTypeId: null,
  description: null,
  cause: null,
  responsible: null,
  measure: null,
  measureDueOn: null,
  measureDoneOn: null,
}

/** The record as its form holds it. */
const valuesOf = (row: DeviationRow): Values => {
  const fields = Object.keys(blank) as Array<keyof Values>
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as Values
}

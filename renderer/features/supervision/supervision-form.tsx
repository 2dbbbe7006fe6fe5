import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { SupervisionDraft, type SupervisionRow } from '../../../shared/contracts/supervision'
import { supervisionBodyNames } from '../../../shared/text/collect-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGroup, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { PartyFields } from '../lex/party-fields'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'

type Draft = ClientInput<'collect.saveSupervision'>['draft']

interface SupervisionFormProps {
  /** null: a new one. */
  row: SupervisionRow | null
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

const bodies = [
  { value: 'ivo', label: 'IVO' },
  { value: 'audit', label: 'Kommunrevisionen' },
  { value: 'countyBoard', label: 'Länsstyrelsen' },
  { value: 'other', label: 'Annan' },
] as const

/** A tillsyn or revision: who looks at what, what was decided, and when an answer is owed. */
export function SupervisionForm({ row, committeeId, onClose, onSaved }: SupervisionFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveSupervision')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `supervision:${row?.id ?? 'new'}`,
    schema: SupervisionDraft,
    initial: draftOf(row, committeeId),
    version: row?.version ?? null,
    freeTexts: ['title', 'bodyName', 'decision', 'responsible'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: row?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  return (
    <FormPanel
      title={row === null ? 'Ny tillsyn eller revision' : 'Ändra tillsyn eller revision'}
      form={form}
      onClose={onClose}
      show={nameOf(
        {
          committeeId: choices?.committees,
          serviceAreaId: choices?.serviceAreas,
          serviceTypeId: choices?.serviceTypes,
          providerId: choices?.providers,
          unitId: choices?.units,
        },
        { body: supervisionBodyNames },
      )}
    >
      <RadioCards {...form.field('body')} options={bodies} onChange={(body) => form.set('body', body)} least={8} />
      {form.values.body === 'other' && <TextField {...form.text('bodyName')} required />}
      <TextArea {...form.text('title')} rows={2} required />
      <TextField {...form.text('registryNumber')} />
      <DateField {...form.field('startedOn')} />
      <DateField {...form.field('decidedOn')} />
      <TextArea {...form.text('decision')} rows={3} />
      <DateField {...form.field('answerDueOn')} hint="När ett svar eller yttrande ska ha lämnats." />
      <DateField {...form.field('answeredOn')} />
      <Autocomplete
        {...responsible}
        description={hint ?? 'En roll, inte ett personnamn.'}
        openOnFocus={false}
        data={choices?.roles ?? []}
        maxLength={120}
      />
      <FieldGroup legend="Vad det omfattar">
        <SelectField
          {...form.field('committeeId')}
          options={toOptions(choices?.committees ?? [])}
          placeholder="Alla nämnder"
        />
        <SelectField {...form.field('serviceAreaId')} options={toOptions(choices?.serviceAreas ?? [])} />
        <PartyFields values={form.values} set={form.set} errors={form.errors} />
      </FieldGroup>
    </FormPanel>
  )
}

const draftOf = (row: SupervisionRow | null, committeeId: string | null): FormValues<Draft> => ({
  body: row?.body ?? 'ivo',
  bodyName: row?.bodyName ?? null,
  title: row?.title ?? '',
  registryNumber: row?.registryNumber ?? null,
  committeeId: row === null ? committeeId : row.committeeId,
  serviceAreaId: row?.serviceAreaId ?? null,
  serviceTypeId: row?.serviceTypeId ?? null,
  providerId: row?.providerId ?? null,
  unitId: row?.unitId ?? null,
  responsible: row?.responsible ?? null,
  startedOn: row?.startedOn ?? null,
  decidedOn: row?.decidedOn ?? null,
  decision: row?.decision ?? null,
  answerDueOn: row?.answerDueOn ?? null,
  answeredOn: row?.answeredOn ?? null,
})

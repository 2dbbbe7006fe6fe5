import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { type LexKind, LexReportDraft, type LexRow } from '../../../shared/contracts/lex'
import { lexSubjectNames } from '../../../shared/text/lex-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import type { FormValues } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { PartyFields } from './party-fields'

type Draft = ClientInput<'collect.saveLexReport'>['draft']

interface ReportFormProps {
  kind: LexKind
  /** null: a new one. */
  lexCase: LexRow | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** The button that begins a case, and the heading of its form. */
export const newWords: Record<LexKind, string> = { lexSarah: 'Ny lex Sarah', lexMaria: 'Ny lex Maria' }

/** What the report says. The investigation and what follows are written on the case's page. */
export function ReportForm({ kind, lexCase, onClose, onSaved }: ReportFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveLexReport')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `${kind}:${lexCase?.id ?? 'new'}:report`,
    schema: LexReportDraft,
    initial: draftOf(lexCase),
    version: lexCase?.version ?? null,
    freeTexts: ['description'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ kind, id: lexCase?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
      onClose()
    },
  })
  const description = form.text('description')
  return (
    <FormPanel
      title={lexCase === null ? newWords[kind] : 'Ändra rapporten'}
      form={form}
      onClose={onClose}
      show={nameOf({
        providerId: choices?.providers,
        unitId: choices?.units,
        serviceTypeId: choices?.serviceTypes,
      })}
    >
      <DateField {...form.field('reportedOn')} required />
      <DateField {...form.field('occurredOn')} hint="Lagrummet följer dagen då det hände." />
      <PartyFields values={form.values} set={form.set} errors={form.errors} />
      <TextArea
        {...description}
        label={lexSubjectNames[kind]}
        rows={4}
        hint={description.hint ?? 'Vad som brast, i korthet. Skriv inget om enskilda personer.'}
      />
      <TextField {...form.text('number')} hint="Tomt: programmet ger nästa nummer." />
      <TextField {...form.text('registryNumber')} />
    </FormPanel>
  )
}

const draftOf = (row: LexRow | null): FormValues<Draft> => ({
  number: row?.number ?? null,
  reportedOn: row?.reportedOn ?? null,
  occurredOn: row?.occurredOn ?? null,
  providerId: row?.providerId ?? null,
  unitId: row?.unitId ?? null,
  serviceTypeId: row?.serviceTypeId ?? null,
  description: row?.description ?? null,
  registryNumber: row?.registryNumber ?? null,
})

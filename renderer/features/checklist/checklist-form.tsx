import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { type Checklist, ChecklistDraft } from '../../../shared/contracts/checklist'
import { ReviewKind } from '../../../shared/contracts/values'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { toOptions } from '../register/form-values'

type Values = z.input<typeof ChecklistDraft>

interface ChecklistFormProps {
  /** null: a new one. */
  checklist: Checklist | null
  onClose: () => void
  onSaved?: (id: string) => void
}

/** Name and use of a checklist; its questions have the page. */
export function ChecklistForm({ checklist, onClose, onSaved }: ChecklistFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveChecklist')
  const form = useRecordForm<Values>({
    draftKey: `checklist:${checklist?.id ?? 'new'}`,
    schema: ChecklistDraft,
    initial: {
      name: checklist?.name ?? '',
      description: checklist?.description ?? null,
      reviewKind: checklist?.reviewKind ?? null,
      serviceTypeId: checklist?.serviceTypeId ?? null,
    },
    version: checklist?.version ?? null,
    freeTexts: ['name', 'description'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: checklist?.id ?? null, version, draft })
      onClose()
      onSaved?.(id)
    },
  })
  return (
    <FormPanel title={checklist === null ? 'Ny checklista' : 'Ändra namn och användning'} form={form} onClose={onClose}>
      <TextField {...form.text('name')} required />
      <TextArea {...form.text('description')} rows={3} />
      <SelectField
        {...form.field('reviewKind')}
        hint="Checklistan föreslås för det slaget. Tomt: för alla."
        options={ReviewKind.options.map((value) => ({ value, label: capital(reviewKindLongNames[value]) }))}
        onChange={(value) => form.set('reviewKind', ReviewKind.nullable().catch(null).parse(value))}
      />
      <SelectField
        {...form.field('serviceTypeId')}
        hint="Går före slaget när båda passar. Tomt: för alla insatser."
        options={toOptions(choices?.serviceTypes ?? [])}
      />
    </FormPanel>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ProcessDraft, type ProcessNode } from '../../../shared/contracts/management-system'
import type { ProcessLevel } from '../../../shared/contracts/values'
import { processLevelNames } from '../../../shared/text/names'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { emptyAsNull } from './empty-as-null'

interface Values {
  name: string
  serviceAreaId: string | null
  responsible: string | null
  description: string | null
}

interface ProcessFormProps {
  /** null: a new one, in `place`. */
  node: ProcessNode | null
  place: { parent: ProcessNode | null; level: ProcessLevel }
  onClose: () => void
  onSaved: (id: string) => void
}

/** A new or changed process, sub-process or activity. */
export function ProcessForm({ node, place, onClose, onSaved }: ProcessFormProps) {
  const { parent, level } = place
  const command = useCommand('analyse.saveProcess')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const draftKey = `process:${node?.id ?? `new:${parent?.id ?? ''}:${level}`}`
  const form = useRecordForm<Values>({
    draftKey,
    schema: ProcessDraft,
    initial: {
      name: node?.name ?? '',
      serviceAreaId: node?.serviceAreaId ?? null,
      responsible: node?.responsible ?? null,
      description: node?.description ?? null,
    },
    version: node?.version ?? null,
    freeTexts: ['name', 'responsible', 'description'],
    save: async ({ name, serviceAreaId, responsible, description }, version) => {
      const { id } = await command.mutateAsync({
        id: node?.id ?? null,
        version,
        place: node === null ? { parentId: parent?.id ?? null, level } : null,
        draft: { name, serviceAreaId, responsible: emptyAsNull(responsible), description: emptyAsNull(description) },
      })
      clearDraft(draftKey)
      onSaved(id)
    },
  })
  const areas = (choices?.serviceAreas ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const responsible = form.text('responsible')
  const kind = processLevelNames[level]
  return (
    <FormPanel
      title={node === null ? `Ny ${kind}${parent === null ? '' : ` under ${parent.name}`}` : `Ändra ${kind}`}
      form={form as never}
      onClose={onClose}
      show={(field, value) =>
        field === 'serviceAreaId' ? areas.find((area) => area.value === value)?.label : undefined
      }
    >
      <TextField {...form.text('name')} required />
      {level === 'process' && (
        <SelectField
          {...form.field('serviceAreaId')}
          options={areas}
          placeholder="Gemensam för alla"
          hint="Det som ligger under följer med."
        />
      )}
      <Autocomplete
        {...responsible}
        data={choices?.roles ?? []}
        description={responsible.hint ?? 'En roll, inte ett personnamn. Svarar också för det som ligger under.'}
        limit={8}
      />
      <TextArea {...form.text('description')} rows={3} />
    </FormPanel>
  )
}

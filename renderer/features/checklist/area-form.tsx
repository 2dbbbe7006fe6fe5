import type { z } from 'zod'
import { type ChecklistArea, ChecklistAreaDraft } from '../../../shared/contracts/checklist'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'

interface AreaFormProps {
  versionId: string
  /** null: a new one, last. */
  area: ChecklistArea | null
  onClose: () => void
}

export function AreaForm({ versionId, area, onClose }: AreaFormProps) {
  const save = useCommand('collect.saveChecklistArea')
  const form = useRecordForm<z.input<typeof ChecklistAreaDraft>>({
    draftKey: `checklist-area:${area?.id ?? `new:${versionId}`}`,
    schema: ChecklistAreaDraft,
    initial: { name: area?.name ?? '', help: area?.help ?? null },
    version: area?.version ?? null,
    freeTexts: ['name', 'help'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: area?.id ?? null, version, versionId, draft })
      onClose()
    },
  })
  return (
    <FormPanel title={area === null ? 'Nytt område' : 'Ändra område'} form={form} onClose={onClose}>
      <TextField {...form.text('name')} required />
      <TextArea {...form.text('help')} rows={3} />
    </FormPanel>
  )
}

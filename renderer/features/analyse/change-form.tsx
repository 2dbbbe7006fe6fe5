import { useQuery } from '@tanstack/react-query'
import { ChangeDraft } from '../../../shared/contracts/analyse-occasions'
import { useScreen } from '../../app/screen-state'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'

interface ChangeValues {
  title: string
  serviceAreaId: string | null
  changeOn: string | null
  scope: string
}

const draftKey = 'change:new'
const blank: ChangeValues = { title: '', serviceAreaId: null, changeOn: null, scope: '' }

/** What is going to change, where and when: an analysis before it begins. */
export function ChangeForm({ onClose, onStarted }: { onClose: () => void; onStarted: (id: string) => void }) {
  const { committeeId } = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const command = useCommand('analyse.startChange')
  const form = useRecordForm<ChangeValues>({
    draftKey,
    schema: ChangeDraft,
    initial: blank,
    version: null,
    freeTexts: ['title', 'scope'],
    save: async (values) => {
      const { id } = await command.mutateAsync(values as Parameters<typeof command.mutateAsync>[0])
      clearDraft(draftKey)
      onStarted(id)
    },
  })
  const areas = (choices?.serviceAreas ?? []).filter(
    (area) => committeeId === null || area.committeeId === null || area.committeeId === committeeId,
  )
  const scope = form.text('scope')
  return (
    <FormPanel title="Ny analys före förändring" form={form as never} onClose={onClose}>
      <TextField {...form.text('title')} required placeholder="Ny upphandling av HVB" />
      <SelectField
        {...form.field('serviceAreaId')}
        required
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...form.field('changeOn')} required />
      <TextArea
        {...scope}
        required
        rows={4}
        hint={scope.hint ?? 'Vad ändras, vilka berörs och vad ska vara som förut?'}
      />
    </FormPanel>
  )
}

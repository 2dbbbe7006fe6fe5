import { type YearActivity, YearActivityDraft } from '../../../shared/contracts/year-wheel'
import { formatMonth } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, confirmDialog, Notice } from '../../ui'
import { CheckField, SelectField, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'

interface ActivityFormProps {
  /** Null makes a new one. */
  activity: YearActivity | null
  /** The month that a new one is offered. */
  month: number
  onClose: () => void
}

interface Values {
  month: number
  title: string
  responsible: string | null
  ongoing: boolean | null
}

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: formatMonth(index + 1, 'long'),
}))

/** One activity of the year: what, when, by whom. What is written is kept until it is saved. */
export function ActivityForm({ activity, month, onClose }: ActivityFormProps) {
  const command = useCommand('plan.saveActivity')
  const archive = useCommand('plan.archiveActivity')
  const form = useRecordForm<Values>({
    draftKey: `activity:${activity?.id ?? 'new'}`,
    schema: YearActivityDraft,
    initial:
      activity === null
        ? { month, title: '', responsible: null, ongoing: false }
        : {
            month: activity.month,
            title: activity.title,
            responsible: activity.responsible,
            ongoing: activity.ongoing,
          },
    version: activity?.version ?? null,
    freeTexts: ['title', 'responsible'],
    fromStored: (field, value) => (field === 'ongoing' && value !== null ? value === 1 || value === true : value),
    save: async (draft, version) => {
      await command.mutateAsync({ id: activity?.id ?? null, version, draft })
      onClose()
    },
  })
  const { month: chosen, ongoing } = form.values
  const remove = async (): Promise<void> => {
    if (activity === null) return
    const sure = await confirmDialog({
      title: `Arkivera ”${activity.title}”?`,
      body: 'Aktiviteten försvinner ur hjulet och ur kommande dokument. Den kan tas tillbaka.',
      confirm: 'Arkivera',
    })
    if (sure) archive.mutate({ id: activity.id, version: activity.version }, { onSuccess: onClose })
  }
  return (
    <FormPanel
      title={activity === null ? 'Ny aktivitet' : 'Ändra aktivitet'}
      form={form}
      onClose={onClose}
      show={(field, value) => (field === 'month' && typeof value === 'number' ? formatMonth(value, 'long') : undefined)}
    >
      <TextField {...form.text('title')} required placeholder="Kvalitetsberättelsen till nämnd" />
      <SelectField
        {...form.field('month')}
        required
        options={months}
        value={String(chosen)}
        onChange={(value) => form.set('month', Number(value ?? month))}
      />
      <TextField {...form.text('responsible')} placeholder="Kvalitetsstrateg" />
      <CheckField
        label="Löpande hela året"
        hint="Ritas på ringen för det som alltid pågår, vid sin månad."
        checked={ongoing === true}
        onChange={(value) => form.set('ongoing', value)}
      />
      {activity !== null && (
        <>
          {archive.error && <Notice kind="error" title={sentenceOf(archive.error)} />}
          <div>
            <Button icon="archive" onClick={() => void remove()}>
              Arkivera
            </Button>
          </div>
        </>
      )}
    </FormPanel>
  )
}

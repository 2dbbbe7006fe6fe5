import { MeetingDraft, type MeetingRow } from '../../../shared/contracts/committee-year'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, TextArea } from '../../ui/forms'

/** Another day, another last day for the documents, a note. */
export function MeetingDialog({ meeting, onClose }: { meeting: MeetingRow; onClose: () => void }) {
  const command = useCommand('act.saveMeeting')
  const form = useRecordForm({
    draftKey: `meeting:${meeting.id}`,
    schema: MeetingDraft,
    initial: {
      committeeId: meeting.committeeId,
      heldOn: meeting.heldOn as string | null,
      submitOn: meeting.submitOn,
      note: meeting.note,
    },
    version: meeting.version,
    freeTexts: ['note'],
    save: async (draft, version) => {
      await command.mutateAsync({ id: meeting.id, version: version ?? meeting.version, draft: draft as never })
      onClose()
    },
  })
  return (
    <Dialog title={`${meeting.committeeName} ${meeting.heldOn}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <FieldGrid least={10}>
            <DateField {...form.field('heldOn')} required />
            <DateField {...form.field('submitOn')} />
          </FieldGrid>
          <TextArea {...form.text('note')} rows={3} />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara
          </Button>
        </FormActions>
      </form>
      <ConflictDialog form={form} />
    </Dialog>
  )
}
